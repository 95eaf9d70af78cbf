/** Who is ready for self-service password reset: a fold over the report, page by page, that keeps numbers and a few names. */
import type { PersonRegistration } from "../../adapters/ports/sspr.js";

export interface Readiness {
  /** Guests left out: they reset at home. */
  readonly people: number;
  /** The policy lets them. */
  readonly enabled: number;
  readonly registered: number;
  /** Both: they could do it now. */
  readonly capable: number;
  /** Let by the policy, and not registered: those to remind. */
  readonly missing: number;
  /** The first of those, administrators before others. */
  readonly remind: readonly ToRemind[];
}

export interface ToRemind {
  readonly personId: string;
  readonly name: string;
  readonly userName: string;
  readonly administrator: boolean;
}

export const NOBODY_YET: Readiness = {
  people: 0,
  enabled: 0,
  registered: 0,
  capable: 0,
  missing: 0,
  remind: [],
};

const MOST_REMINDED = 10;

export function withPerson(sum: Readiness, row: PersonRegistration): Readiness {
  if (row.userType === "guest") return sum;
  const isMissing = row.enabled && !row.registered;
  return {
    people: sum.people + 1,
    enabled: sum.enabled + Number(row.enabled),
    registered: sum.registered + Number(row.registered),
    capable: sum.capable + Number(row.capable),
    missing: sum.missing + Number(isMissing),
    remind: isMissing ? withName(sum.remind, row) : sum.remind,
  };
}

function withName(remind: readonly ToRemind[], row: PersonRegistration): readonly ToRemind[] {
  const { personId, displayName: name, userPrincipalName: userName, administrator } = row;
  const one = { personId, name, userName, administrator };
  const last = remind.findLastIndex(({ administrator }) => administrator);
  const names = one.administrator ? remind.toSpliced(last + 1, 0, one) : [...remind, one];
  return names.slice(0, MOST_REMINDED);
}

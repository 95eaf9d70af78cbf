/** Who is ready for self-service password reset: a fold over the report, page by page, that keeps numbers and a few names. */
import type { Clock } from "../../adapters/ports/clock.js";
import type { DirectoryReader } from "../../adapters/ports/directory.js";
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
  readonly name: string;
  readonly userName: string;
  readonly administrator: boolean;
}

export type Counted =
  | {
      readonly kind: "counted";
      readonly readiness: Readiness;
      /** Not everybody: the report is longer than can be read while somebody waits. */
      readonly partly: boolean;
    }
  | { readonly kind: "unavailable" };

export const NOBODY_YET: Readiness = {
  people: 0,
  enabled: 0,
  registered: 0,
  capable: 0,
  missing: 0,
  remind: [],
};

const MOST_REMINDED = 10;
const MOST_PAGES = 100;
const LONGEST_MS = 8_000;

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
  const one = { name: row.displayName, userName: row.userPrincipalName, administrator: row.administrator };
  const last = remind.findLastIndex(({ administrator }) => administrator);
  const names = one.administrator ? remind.toSpliced(last + 1, 0, one) : [...remind, one];
  return names.slice(0, MOST_REMINDED);
}

export async function countReadiness(
  directory: Pick<DirectoryReader, "registrations">,
  clock: Clock,
): Promise<Counted> {
  const until = clock.now().getTime() + LONGEST_MS;
  let readiness = NOBODY_YET;
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found = await (after === undefined ? directory.registrations() : directory.registrations(after));
    if (found.kind === "unavailable") {
      return page === 0 ? { kind: "unavailable" } : { kind: "counted", readiness, partly: true };
    }
    for (const row of found.rows) readiness = withPerson(readiness, row);
    after = found.next;
    if (after === undefined) return { kind: "counted", readiness, partly: false };
    if (clock.now().getTime() >= until) break;
  }
  return { kind: "counted", readiness, partly: true };
}

import type { SignInState } from "../../ports/sign-in.js";
import type { MockPerson } from "./mock-person.js";

const MINUTE = 60_000;
const SMART_LOCKOUT = 15 * MINUTE;

/**
 * What keeps a person out. Federated people and guests sign in elsewhere, so nothing is known here of their
 * locks; nor of the locks of somebody too new for the reports. `began` is when the tenant began.
 */
export function signInState(
  account: MockPerson,
  { began, now }: { readonly began: Date; readonly now: Date },
): SignInState {
  const { person, lock, sspr } = account;
  const blocked = !person.accountEnabled;
  if (person.source === "federated" || person.userType === "guest" || !sspr.reported) return { blocked };
  const until = new Date(began.getTime() + SMART_LOCKOUT);
  const smart = lock === "smart-lockout" && now < until;
  return {
    blocked,
    smartLockout: smart ? { locked: true, until } : { locked: false },
    onPremisesLock: { locked: person.source === "synced" && lock === "on-premises" },
  };
}

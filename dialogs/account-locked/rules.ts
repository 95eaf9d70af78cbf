/** Pure decisions of the flow: which of the three locks it is. */
import type { SignInState } from "../../adapters/ports/sign-in.js";

/** JSON: it is stored with the talk. */
export type Kept =
  | { readonly kind: "blocked" }
  /** `until` in UTC, ISO 8601, where the directory knows it. */
  | { readonly kind: "smart-lockout"; readonly until?: string }
  | { readonly kind: "on-premises"; readonly until?: string }
  /** One of those two, and nobody can tell which. */
  | { readonly kind: "either" }
  /** Every lock could be read, and none is on. */
  | { readonly kind: "free" }
  /** Some lock could not be read: only the person can tell what the screen says. */
  | { readonly kind: "not-blocked" }
  | { readonly kind: "unknown" };

/** A block comes first: no waiting and no new password gets past it. */
export function whatKeeps({ blocked, smartLockout, onPremisesLock }: SignInState): Kept {
  if (blocked === true) return { kind: "blocked" };
  if (smartLockout?.locked === true) return { kind: "smart-lockout", ...ending(smartLockout.until) };
  if (onPremisesLock?.locked === true) return { kind: "on-premises", ...ending(onPremisesLock.until) };
  if (blocked === undefined) return { kind: "unknown" };
  return { kind: smartLockout === undefined || onPremisesLock === undefined ? "not-blocked" : "free" };
}

/** Which lock it is when the screen says locked: the directory may have seen none, or not have been able to look. */
export function lockOnScreen(seen: Kept["kind"] | undefined, synced: boolean): Kept {
  return seen !== "free" && synced ? { kind: "either" } : { kind: "smart-lockout" };
}

/** Whether the directory contradicts a screen that says blocked. */
export function isKnownNotBlocked(seen: Kept["kind"] | undefined): boolean {
  return seen === "free" || seen === "not-blocked";
}

function ending(until: Date | undefined): { readonly until?: string } {
  return until === undefined ? {} : { until: until.toISOString() };
}

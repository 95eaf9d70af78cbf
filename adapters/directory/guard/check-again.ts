import type { Actor, Refused } from "../../ports/guard.js";
import type { PendingAction } from "../../ports/store.js";
import { readAccount, type Account } from "./account.js";
import { isPrivileged } from "./authority.js";
import { decideReset } from "./decision.js";
import { refused } from "./denial.js";
import { entitlementOf } from "./entitlement.js";
import { fingerprintOf } from "./fingerprint.js";
import type { GuardDeps } from "./guard-deps.js";
import { signInTooOld } from "./sign-in-age.js";

export type CheckedAgain =
  | { readonly kind: "clear"; readonly target: Account; readonly rule: string }
  | { readonly kind: "gone" }
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "unavailable" }
  | Refused;

/** All that prepare decided, decided anew at the moment of acting; both people are read at once, to act on fresh facts. */
export async function checkAgain(
  { directory, house, clock }: GuardDeps,
  actor: Actor,
  action: PendingAction,
  ms: number,
): Promise<CheckedAgain> {
  const [entitlement, target] = await Promise.all([
    entitlementOf(directory, actor, ms),
    readAccount(directory, action.targetId, ms),
  ]);
  if (entitlement.kind !== "entitled") return entitlement;
  const tooOld = signInTooOld(actor, house.signInAge.ordinaryMs, clock.now());
  if (tooOld) return tooOld;
  switch (target.kind) {
    case "none":
      return { kind: "gone" };
    case "unreadable":
      return refused("unreadable");
    case "unavailable":
      return { kind: "unavailable" };
    case "account":
      break;
  }
  const decision = decideReset(entitlement.actor, target.account, house);
  if (decision.kind === "denied") return refused(decision.reason, decision.whoMay);
  const stale = isPrivileged(target.account.standing)
    ? signInTooOld(actor, house.signInAge.privilegedMs, clock.now())
    : undefined;
  if (stale) return stale;
  if (fingerprintOf(target.account) !== action.fingerprint) return { kind: "changed-meanwhile" };
  return { kind: "clear", target: target.account, rule: decision.rule };
}

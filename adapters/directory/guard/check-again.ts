import type { Actor, Refused } from "../../ports/guard.js";
import type { PendingAction } from "../../ports/store.js";
import { readAccount, type Account } from "./account.js";
import { approverOf } from "./approver.js";
import { isPrivileged } from "./authority.js";
import { decideApproval, decideReset } from "./decision.js";
import { refused } from "./denial.js";
import { entitlementOf } from "./entitlement.js";
import { fingerprintOf } from "./fingerprint.js";
import type { GuardDeps } from "./guard-deps.js";
import { decideWay } from "./ways.js";
import { signInTooOld } from "./sign-in-age.js";

export type CheckedAgain = CheckedTarget | { readonly kind: "needs-approval" };

export type CheckedTarget =
  | {
      readonly kind: "clear";
      readonly target: Account;
      readonly rule: string;
      readonly needsApproval: boolean;
    }
  | { readonly kind: "gone" }
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "unavailable" }
  | Refused;

/** All that prepare and a second person decided, decided anew at the moment of acting; everybody is read at once. */
export async function checkAgain(
  deps: GuardDeps,
  actor: Actor,
  action: PendingAction,
  ms: number,
): Promise<CheckedAgain> {
  const [checked, approver] = await Promise.all([
    checkTarget(deps, actor, action, ms),
    approverOf(deps, action, ms),
  ]);
  if (checked.kind !== "clear" || !checked.needsApproval) return checked;
  if (approver.kind !== "account") return approver;
  const yes = decideApproval(approver.account, action, checked.target, deps.house);
  return yes.kind === "allowed" ? checked : refused("approver-not-entitled", yes.whoMay);
}

/** What prepare decided, decided anew; both people are read at once, to act on fresh facts. */
export async function checkTarget(
  deps: GuardDeps,
  actor: Actor,
  action: PendingAction,
  ms: number,
): Promise<CheckedTarget> {
  const { directory, house, clock } = deps;
  const [entitlement, target] = await Promise.all([
    entitlementOf(directory, actor, ms),
    readAccount(directory, action.targetId, ms, action.actorId),
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
  const way = await decideWay(deps, { actor: entitlement.actor, target: target.account }, action);
  if (way.kind !== "allowed") return way;
  return {
    kind: "clear",
    target: target.account,
    rule: way.rule ?? decision.rule,
    needsApproval: decision.needsApproval,
  };
}

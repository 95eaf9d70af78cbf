import type { ApprovalRequest } from "../../ports/approvals.js";
import type { Person } from "../../ports/directory.js";
import type { Actor, DirectoryDown, Refused } from "../../ports/guard.js";
import { readAccount, type Account } from "./account.js";
import { DEADLINES } from "./deadline.js";
import { decideApproval } from "./decision.js";
import { refused } from "./denial.js";
import { entitlementOf } from "./entitlement.js";
import type { GuardDeps } from "./guard-deps.js";
import { signInTooOld } from "./sign-in-age.js";

export type SecondPerson =
  | { readonly kind: "entitled"; readonly actor: Person; readonly target: Account; readonly rule: string }
  /** The actor or the target is no longer there. */
  | { readonly kind: "gone" }
  | Refused
  | DirectoryDown;

/** Whether this person may decide on this request, with all three people as the directory shows them now. */
export async function secondPerson(
  { directory, house, clock, deadlines = DEADLINES }: GuardDeps,
  approver: Actor,
  request: ApprovalRequest,
): Promise<SecondPerson> {
  const ms = deadlines.reading;
  if (approver.personId === request.actorId) return refused("own-request");
  const [entitlement, actor, target] = await Promise.all([
    entitlementOf(directory, approver, ms),
    readAccount(directory, request.actorId, ms),
    readAccount(directory, request.targetId, ms, request.actorId),
  ]);
  if (entitlement.kind !== "entitled") return entitlement;
  const stale = signInTooOld(approver, house.signInAge.privilegedMs, clock.now());
  if (stale) return stale;
  for (const found of [actor, target]) {
    if (found.kind === "unavailable") return { kind: "unavailable" };
    if (found.kind === "unreadable") return refused("unreadable");
  }
  if (actor.kind !== "account" || target.kind !== "account") return { kind: "gone" };
  const decision = decideApproval(entitlement.actor, request, target.account, house);
  return decision.kind === "allowed"
    ? { kind: "entitled", actor: actor.account.person, target: target.account, rule: decision.rule }
    : refused(decision.reason, decision.whoMay);
}

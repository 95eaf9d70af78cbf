import type { AuditEvent } from "../../ports/audit.js";
import type { ApprovalAsked } from "../../ports/approving.js";
import type { Actor } from "../../ports/guard.js";
import type { PendingAction } from "../../ports/store.js";
import type { Account } from "./account.js";
import { isActionId, newActionId } from "./action-id.js";
import { approversFor } from "./approvers.js";
import { rolesThatReach } from "./authority.js";
import { checkTarget } from "./check-again.js";
import { DEADLINES } from "./deadline.js";
import { deny, recordDenial, refused, type Attempt } from "./denial.js";
import { countFailedProof } from "./failed-proof.js";
import type { GuardDeps } from "./guard-deps.js";
import { limitedAlready } from "./limited.js";
import { actionLine } from "./outcome-lines.js";
import { isNameOf } from "./target-name.js";

const MOST_MISSES = 3;
const APPROVAL_MS = 30 * 60_000;
const ASKED: AuditEvent = "approval-asked";

/** The actor typed a name. Where it is the target's, everybody who may agree and can be reached is asked at once. */
export async function requestApproval(
  deps: GuardDeps,
  actor: Actor,
  actionId: string,
  typedName: string,
): Promise<ApprovalAsked> {
  if (!actor.personal) return deny(deps, { actor }, refused("not-personal"));
  if (!isActionId(actionId)) return { kind: "expired" };
  const { personId: actorId, conversationId } = actor;
  const found = await deps.store.actions.find({
    id: actionId,
    actorId,
    conversationId,
    now: deps.clock.now(),
  });
  if (found.kind !== "waiting") return { kind: "expired" };
  const { action } = found;
  if (action.approval === undefined) return { kind: "expired" };
  const asked = await deps.store.approvals.ofAction(actionId, deps.clock.now());
  if (asked !== undefined) return { kind: "asked-before" };

  const attempt = { actor, targetId: action.targetId, actionId, reason: action.reason };
  const limited = await limitedAlready(deps, attempt);
  if (limited) return limited;

  const checked = await checkTarget(deps, actor, action, (deps.deadlines ?? DEADLINES).reading);
  switch (checked.kind) {
    case "unavailable":
      return checked;
    case "refused":
      if (checked.reason !== "sign-in-too-old") await deps.store.actions.withdraw(actionId);
      return deny(deps, attempt, checked);
    case "gone":
    case "changed-meanwhile":
      await deps.store.actions.withdraw(actionId);
      await recordDenial(deps, attempt, checked.kind);
      return checked;
    case "clear":
      break;
  }
  if (!isNameOf(checked.target.person, typedName)) return missed(deps, attempt);
  return ask(deps, attempt, action, checked);
}

async function missed(
  deps: GuardDeps,
  attempt: Attempt & { readonly actionId: string },
): Promise<ApprovalAsked> {
  const misses = await deps.store.approvals.missName(attempt.actionId);
  const triesLeft = Math.max(0, MOST_MISSES - misses);
  if (triesLeft === 0) await deps.store.actions.withdraw(attempt.actionId);
  await recordDenial(deps, attempt, "wrong-name");
  if (triesLeft === 0) await countFailedProof(deps, attempt, `name:${attempt.actionId}`);
  return { kind: "wrong-name", triesLeft };
}

async function ask(
  deps: GuardDeps,
  attempt: Attempt,
  action: PendingAction,
  { target, rule }: { readonly target: Account; readonly rule: string },
): Promise<ApprovalAsked> {
  const approvers = await approversFor(deps, action.actorId, target);
  if (approvers.kind === "unavailable") return approvers;
  if (approvers.ids.length === 0) {
    await deps.store.actions.withdraw(action.id);
    await recordDenial(deps, attempt, "nobody-to-approve");
    return {
      kind: "nobody-reachable",
      whoMay: rolesThatReach(target.standing).map((role) => role.name),
    };
  }
  const requestId = newActionId(deps.random);
  const now = deps.clock.now();
  const expiresAt = new Date(now.getTime() + APPROVAL_MS);
  const { id: actionId, actorId, conversationId, targetId, reason } = action;
  const asked = await deps.store.approvals.ask(
    { id: requestId, actionId, actorId, conversationId, targetId, reason, expiresAt },
    now,
    actionLine(ASKED, action, now, rule),
    approvers.ids.map((personId) => ({
      id: `approval-wanted:${requestId}:${personId}`,
      personId,
      notice: { kind: "approval-wanted", requestId },
      dueAt: now,
      giveUpAt: expiresAt,
    })),
  );
  switch (asked) {
    case "asked":
      return { kind: "asked", requestId, approvers: approvers.ids.length, expiresAt };
    case "asked-before":
      return { kind: "asked-before" };
    case "gone":
      return { kind: "expired" };
  }
}

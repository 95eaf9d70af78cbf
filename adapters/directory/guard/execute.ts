import type { Actor, ResetOutcome } from "../../ports/guard.js";
import type { LimitRule } from "../../ports/limits.js";
import type { FoundAction, PendingAction, PendingActions, Spend, SpendRequest } from "../../ports/store.js";
import { isActionId } from "./action-id.js";
import { checkAgain, type CheckedAgain } from "./check-again.js";
import { DEADLINES } from "./deadline.js";
import { deny, recordDenial, refused } from "./denial.js";
import type { GuardDeps } from "./guard-deps.js";
import { resetRules } from "./limit-rules.js";
import { lockedOut, tellLimited } from "./limited.js";
import { actionLine } from "./outcome-lines.js";
import { writtenWhenFilled } from "./pause.js";
import { reset } from "./reset.js";
import { discard, sealBefore } from "./sealing.js";
import { denyConfirmation } from "./unknown-confirmation.js";

/**
 * What a pressed button does. First everything is checked while the confirmation is still whole, then it is spent
 * together with the intent, then the directory is written to once. Between the last look and the write lie only
 * the spending transaction and the write itself; a role lost in that moment is Entra's to refuse.
 */
export async function execute(
  deps: GuardDeps,
  actor: Actor,
  actionId: string,
  batch?: BatchPart,
): Promise<ResetOutcome> {
  const startedAt = deps.clock.now();
  if (!actor.personal) return deny(deps, { actor }, refused("not-personal"));
  if (!isActionId(actionId)) {
    await denyConfirmation(deps, actor, actionId);
    return { kind: "expired" };
  }
  const request = { id: actionId, actorId: actor.personId, conversationId: actor.conversationId };
  const found = await deps.store.actions.find({ ...request, now: startedAt });
  if (found.kind === "unknown") await denyConfirmation(deps, actor, actionId);
  if (found.kind !== "waiting") return notWaiting(found);
  // What a batch confirmed is carried out by that batch.
  if (found.action.batchId !== batch?.batchId) return { kind: "expired" };
  const { targetId, reason } = found.action;
  const attempt = { actor, targetId, actionId, reason };
  const locked = await lockedOut(deps, attempt);
  if (locked) return locked;

  const { reading } = deps.deadlines ?? DEADLINES;
  const [checked, contacts] = await Promise.all([
    checkAgain(deps, actor, found.action, reading),
    deps.securityContacts(),
  ]);
  const now = deps.clock.now();
  if (checked.kind !== "clear") return stop(deps, actor, found.action, checked, { ...request, now });

  const target = checked.target.person;
  const writing = await sealBefore(deps, found.action, target);
  const slipId = writing.way === "temporary-password" ? writing.slipId : undefined;
  const changedBefore = target.lastPasswordChange;
  const spend = await spendOrDiscard(
    deps,
    found.action,
    { ...request, now, ...(changedBefore && { changedBefore }), ...(slipId !== undefined && { slipId }) },
    (action) => actionLine("reset-intended", action, now, checked.rule),
    (action) => batch?.rules() ?? resetRules(deps.house.limits, action.actorId, action.targetId),
    writtenWhenFilled(contacts, now),
  );
  if (spend.kind === "limited") return tellLimited(deps, attempt, spend);
  if (spend.kind !== "spent") return notWaiting(spend);
  return reset(deps, {
    action: spend.action,
    target,
    rule: checked.rule,
    writing,
    startedAt,
    intendedAt: now,
  });
}

/** A reset that is one of several; they use up other limits than those that are confirmed one by one. */
export interface BatchPart {
  readonly batchId: string;
  readonly rules: () => readonly LimitRule[];
}

/** Of two presses at once one spends, and the other one's secret is nobody's. */
async function spendOrDiscard(
  deps: GuardDeps,
  action: PendingAction,
  ...[request, ...rest]: Parameters<PendingActions["spend"]>
): Promise<Spend> {
  let spend: Spend | undefined;
  try {
    spend = await deps.store.actions.spend(request, ...rest);
    return spend;
  } finally {
    if (spend?.kind !== "spent") await discard(deps, action, request.slipId);
  }
}

/** Nothing was written. What was refused is void; what could only not be checked now may be pressed again. */
async function stop(
  deps: GuardDeps,
  actor: Actor,
  action: PendingAction,
  checked: Exclude<CheckedAgain, { kind: "clear" }>,
  request: SpendRequest,
): Promise<ResetOutcome> {
  if (checked.kind === "unavailable" || checked.kind === "needs-approval") return checked;
  // A double click sees the first one's work and must not be told that somebody else changed the person.
  const found = await deps.store.actions.find(request);
  if (found.kind !== "waiting") return notWaiting(found);
  const attempt = { actor, targetId: action.targetId, actionId: action.id, reason: action.reason };
  // Signing in again puts it right, and somebody may have approved it already.
  if (checked.kind === "refused" && checked.reason === "sign-in-too-old") return deny(deps, attempt, checked);
  await deps.store.actions.withdraw(action.id);
  switch (checked.kind) {
    case "refused":
      return deny(deps, attempt, checked);
    case "gone":
      await recordDenial(deps, attempt, checked.kind);
      return { kind: "not-changed", reason: "gone" };
    case "changed-meanwhile":
      await recordDenial(deps, attempt, checked.kind);
      return checked;
  }
}

/** Somebody else's confirmation and one that never was read the same as one that is over. */
function notWaiting(
  found: Exclude<Spend | FoundAction, { kind: "waiting" | "spent" | "limited" }>,
): ResetOutcome {
  switch (found.kind) {
    case "already-spent":
      return { kind: "already-done" };
    case "not-approved":
      return { kind: "needs-approval" };
    case "expired":
    case "unknown":
      return { kind: "expired" };
  }
}

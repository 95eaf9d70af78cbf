import type { Prepared, ResetPlan } from "../../ports/guard.js";
import type { PendingAction } from "../../ports/store.js";
import type { Account } from "./account.js";
import { newActionId } from "./action-id.js";
import { consider } from "./consider.js";
import { deny } from "./denial.js";
import { fingerprintOf } from "./fingerprint.js";
import type { GuardDeps } from "./guard-deps.js";
import { oneLine } from "./one-line.js";
import { decideWay } from "./ways.js";

export const CONFIRMATION_MS = 5 * 60_000;
/** As a session of self-service password reset. */
export const WHOLE_MS = 15 * 60_000;

/** Decides on people as the directory shows them now, and keeps what the button will need. */
export async function prepare(deps: GuardDeps, plan: ResetPlan): Promise<Prepared> {
  const attempt = { actor: plan.actor, targetId: plan.targetId, reason: oneLine(plan.reason) };
  const lastMoment = plan.beganAt.getTime() + WHOLE_MS;
  // Also where the beginning is no moment at all.
  if (!(deps.clock.now().getTime() < lastMoment)) return { kind: "expired" };
  const considered = await consider(deps, attempt);
  if (considered.kind !== "may") return considered;
  const chosen = { way: plan.way ?? "temporary-password", reader: plan.reader ?? "actor" } as const;
  const decided = await decideWay(deps, considered, chosen);
  if (decided.kind === "refused") return deny(deps, attempt, decided);
  if (decided.kind === "unavailable") return decided;
  return keep(
    deps,
    considered.target,
    {
      actorId: plan.actor.personId,
      conversationId: plan.actor.conversationId,
      reason: attempt.reason,
      ...chosen,
      revokeSessions: plan.revokeSessions ?? false,
    },
    considered.needsApproval,
    lastMoment,
  );
}

async function keep(
  { store, clock, random }: GuardDeps,
  target: Account,
  wished: Omit<PendingAction, "id" | "targetId" | "fingerprint" | "expiresAt" | "approval">,
  needsApproval: boolean,
  lastMoment: number,
): Promise<Prepared> {
  const id = newActionId(random);
  const { person } = target;
  const expiresAt = new Date(Math.min(clock.now().getTime() + CONFIRMATION_MS, lastMoment));
  await store.actions.add({
    id,
    ...wished,
    targetId: person.id,
    fingerprint: fingerprintOf(target),
    expiresAt,
    ...(needsApproval && { approval: "needed" as const }),
  });
  return { kind: needsApproval ? "needs-approval" : "ready", actionId: id, person, expiresAt };
}

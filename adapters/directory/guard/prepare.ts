import type { Prepared, ResetPlan } from "../../ports/guard.js";
import type { Account } from "./account.js";
import { newActionId } from "./action-id.js";
import { consider } from "./consider.js";
import type { Attempt } from "./denial.js";
import { fingerprintOf } from "./fingerprint.js";
import type { GuardDeps } from "./guard-deps.js";
import { oneLine } from "./one-line.js";

export const CONFIRMATION_MS = 5 * 60_000;
/** As a session of self-service password reset. */
const WHOLE_MS = 15 * 60_000;

/** Decides on people as the directory shows them now, and keeps what the button will need. */
export async function prepare(deps: GuardDeps, plan: ResetPlan): Promise<Prepared> {
  const attempt = { actor: plan.actor, targetId: plan.targetId, reason: oneLine(plan.reason) };
  const lastMoment = plan.beganAt.getTime() + WHOLE_MS;
  // Also where the beginning is no moment at all.
  if (!(deps.clock.now().getTime() < lastMoment)) return { kind: "expired" };
  const considered = await consider(deps, attempt);
  return considered.kind === "may" ? keep(deps, attempt, considered, lastMoment) : considered;
}

async function keep(
  { store, clock, random }: GuardDeps,
  { actor, reason }: Attempt & { readonly reason: string },
  { account: target, needsApproval }: { readonly account: Account; readonly needsApproval: boolean },
  lastMoment: number,
): Promise<Prepared> {
  const actionId = newActionId(random);
  const expiresAt = new Date(Math.min(clock.now().getTime() + CONFIRMATION_MS, lastMoment));
  await store.actions.add({
    id: actionId,
    actorId: actor.personId,
    conversationId: actor.conversationId,
    targetId: target.person.id,
    reason,
    fingerprint: fingerprintOf(target),
    expiresAt,
    ...(needsApproval && { approval: "needed" as const }),
  });
  return { kind: needsApproval ? "needs-approval" : "ready", actionId, person: target.person, expiresAt };
}

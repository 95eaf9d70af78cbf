import type { Prepared, ResetPlan } from "../../ports/guard.js";
import { readAccount, type Account } from "./account.js";
import { newActionId } from "./action-id.js";
import { DEADLINES } from "./deadline.js";
import { decideReset } from "./decision.js";
import { deny, refused, type Attempt } from "./denial.js";
import { entitlementOf } from "./entitlement.js";
import { fingerprintOf } from "./fingerprint.js";
import type { GuardDeps } from "./guard-deps.js";
import { oneLine } from "./one-line.js";

const CONFIRMATION_MS = 5 * 60_000;

/** Decides on people as the directory shows them now, and keeps what the button will need. */
export async function prepare(deps: GuardDeps, plan: ResetPlan): Promise<Prepared> {
  const { reading } = deps.deadlines ?? DEADLINES;
  const attempt = { actor: plan.actor, targetId: plan.targetId, reason: oneLine(plan.reason) };
  const entitlement = await entitlementOf(deps.directory, plan.actor, reading);
  if (entitlement.kind === "refused") return deny(deps, attempt, entitlement);
  if (entitlement.kind === "unavailable") return entitlement;

  const target = await readAccount(deps.directory, plan.targetId, reading);
  switch (target.kind) {
    case "none":
    case "unreadable":
      return deny(deps, attempt, refused("unreadable"));
    case "unavailable":
      return { kind: "unavailable" };
    case "account":
      break;
  }
  const decision = decideReset(entitlement.actor, target.account);
  switch (decision.kind) {
    case "denied":
      return deny(deps, attempt, refused(decision.reason, decision.whoMay));
    case "allowed":
      return keep(deps, attempt, target.account);
  }
}

async function keep(
  { store, clock, random }: GuardDeps,
  { actor, reason }: Attempt & { readonly reason: string },
  target: Account,
): Promise<Prepared> {
  const actionId = newActionId(random);
  const expiresAt = new Date(clock.now().getTime() + CONFIRMATION_MS);
  await store.actions.add({
    id: actionId,
    actorId: actor.personId,
    conversationId: actor.conversationId,
    targetId: target.person.id,
    reason,
    fingerprint: fingerprintOf(target),
    expiresAt,
  });
  return { kind: "ready", actionId, person: target.person, expiresAt };
}

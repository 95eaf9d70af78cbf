import type { Limited } from "../../ports/guard.js";
import type { LimitRule, ReachedLimit } from "../../ports/limits.js";
import { type Attempt, record } from "./denial.js";
import type { GuardDeps } from "./guard-deps.js";
import { actorRules, failedProofsRule, limitNameOf, resetRules, tenantRule } from "./limit-rules.js";

/**
 * Whether a limit already stands in the way of this attempt, without counting it: nobody should be asked for a reason
 * and hear it then. What counts is taken when the confirmation is spent.
 */
export async function limitedAlready(deps: GuardDeps, attempt: Attempt): Promise<Limited | undefined> {
  const { limits } = deps.house;
  const { personId } = attempt.actor;
  const rules =
    attempt.targetId === undefined
      ? [...actorRules(limits, personId), tenantRule(limits)]
      : resetRules(limits, personId, attempt.targetId);
  return lookAt(deps, attempt, [failedProofsRule(limits, personId), ...rules]);
}

/** Whether this actor's resets are locked after too many failed proofs. */
export function lockedOut(deps: GuardDeps, attempt: Attempt): Promise<Limited | undefined> {
  return lookAt(deps, attempt, [failedProofsRule(deps.house.limits, attempt.actor.personId)]);
}

async function lookAt(
  deps: GuardDeps,
  attempt: Attempt,
  rules: readonly LimitRule[],
): Promise<Limited | undefined> {
  const room = await deps.store.limits.look(rules, deps.clock.now());
  return room.kind === "full" ? tellLimited(deps, attempt, room) : undefined;
}

/** Records that a limit was full, and gives what the person is told. */
export async function tellLimited(
  deps: GuardDeps,
  attempt: Attempt,
  { rule, until }: ReachedLimit,
): Promise<Limited> {
  const limit = limitNameOf(rule);
  await record(deps, "reset-limited", attempt, `limit:${limit}`);
  return { kind: "limited", limit, until };
}

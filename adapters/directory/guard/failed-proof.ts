import { type Attempt, record } from "./denial.js";
import type { GuardDeps } from "./guard-deps.js";
import { failedProofsRule, sameProofRule } from "./limit-rules.js";

/**
 * Counts what nobody does by honest mistake: a confirmation that is somebody else's or never was, a person whom the
 * look-up never offered, a wrong name typed for a privileged person. `about` names it, so that it counts once a day.
 */
export async function countFailedProof(deps: GuardDeps, attempt: Attempt, about: string): Promise<void> {
  const { personId } = attempt.actor;
  const proofs = failedProofsRule(deps.house.limits, personId);
  const taken = await deps.store.limits.take([sameProofRule(personId, about), proofs], deps.clock.now());
  if (taken.kind === "taken" && taken.filled.some(({ rule }) => rule.name === proofs.name)) {
    await record(deps, "actor-locked", attempt, `limit:${proofs.name}`);
  }
}

import { createHash } from "node:crypto";

import type { Actor } from "../../ports/guard.js";
import type { FoundAction } from "../../ports/store.js";
import { recordDenial } from "./denial.js";
import { countFailedProof } from "./failed-proof.js";
import type { GuardDeps } from "./guard-deps.js";

export function findAction(deps: GuardDeps, actor: Actor, id: string): Promise<FoundAction> {
  const { personId: actorId, conversationId } = actor;
  return deps.store.actions.find({ id, actorId, conversationId, now: deps.clock.now() });
}

/**
 * Records that somebody pressed a confirmation that never was, or is another actor's or conversation's. Old buttons
 * of their own are no such thing: the store knows them for 30 days.
 */
export async function denyConfirmation(deps: GuardDeps, actor: Actor, actionId: string): Promise<void> {
  await recordDenial(deps, { actor }, "unknown-confirmation");
  // A hash, because the text is whatever was sent, of any length.
  const about = createHash("sha256").update(actionId).digest("base64url");
  await countFailedProof(deps, { actor }, `confirmation:${about}`);
}

import type { BatchEnd, BatchRecord } from "../../../ports/batches.js";
import type { Actor, ResetOutcome } from "../../../ports/guard.js";
import { execute } from "../execute.js";
import type { GuardDeps } from "../guard-deps.js";
import { batchMemberRules, tenantRule } from "../limit-rules.js";
import { endBatch, progressMessage } from "./batch-ends.js";

/** Longer than one person takes at worst; a killed process's batch is found within this and a sweep. */
export const BATCH_LEASE_MS = 45_000;
const TELL_EVERY_MS = 10_000;
const TELL_EVERY = 10;
/** The same trouble with so many people in a row is no trouble of those people. */
const MOST_TROUBLE = 3;

/**
 * Carries out a started batch, one person after another, each as a single reset of its own: checked anew, one intent,
 * one write, one outcome. Ends before the next person when it is stopped.
 */
export async function runBatch(
  deps: GuardDeps,
  batch: BatchRecord,
  holder: string,
  isClosing: () => boolean,
): Promise<void> {
  const { store, clock, house } = deps;
  const { actorId: personId, conversationId } = batch;
  // Their sign-in was looked at when they confirmed; the batch itself may last until it is older than that allows.
  const actor: Actor = { personId, conversationId, personal: true };
  let toldAt = clock.now().getTime();
  let trouble = 0;
  for (const [place, { action }] of batch.members.entries()) {
    const now = clock.now();
    const state = await store.batches.keep(batch.id, holder, now, BATCH_LEASE_MS);
    if (state === "lost") return;
    if (state === "stopping") return endBatch(deps, batch, "stopped");
    if (isClosing()) return endBatch(deps, batch, "interrupted");
    const paused = await store.limits.look([tenantRule(house.limits)], now);
    if (paused.kind === "full") return endBatch(deps, batch, "limited");
    const isDue = place > 0 && (place % TELL_EVERY === 0 || now.getTime() - toldAt >= TELL_EVERY_MS);
    if (isDue) {
      toldAt = now.getTime();
      await store.outbox.add([progressMessage(batch, place, now)]);
    }
    const outcome = await execute(deps, actor, action.id, {
      batchId: batch.id,
      rules: () => batchMemberRules(house.limits, action.targetId),
    });
    await store.batches.note(action.id, noteOf(outcome), clock.now());
    trouble = isTrouble(outcome) ? trouble + 1 : 0;
    const end = endAfter(outcome) ?? (trouble >= MOST_TROUBLE ? "trouble" : undefined);
    if (end !== undefined && place < batch.members.length - 1) return endBatch(deps, batch, end);
  }
  return endBatch(deps, batch, "finished");
}

/** What stands in the way of everybody else too. */
function endAfter(outcome: ResetOutcome): BatchEnd | undefined {
  if (outcome.kind === "limited") {
    return outcome.limit === "target-15-minutes" || outcome.limit === "target-day" ? undefined : "limited";
  }
  if (outcome.kind === "not-changed" && outcome.reason === "sign-in-needed") return "sign-in-needed";
  if (outcome.kind !== "refused") return undefined;
  const isTheActor =
    outcome.reason === "no-role" ||
    outcome.reason === "actor-not-entitled" ||
    outcome.reason === "not-personal";
  return isTheActor ? "not-allowed" : undefined;
}

function isTrouble(outcome: ResetOutcome): boolean {
  if (outcome.kind === "unknown" || outcome.kind === "unavailable") return true;
  if (outcome.kind !== "not-changed") return false;
  return outcome.reason === "unavailable" || outcome.reason === "not-permitted";
}

/** What the report adds to the outcome that the action itself has. */
function noteOf(outcome: ResetOutcome): string | undefined {
  switch (outcome.kind) {
    case "changed":
      if (outcome.delivery.kind === "lost") return "lost";
      return outcome.sessions === "not-revoked" || outcome.sessions === "unknown"
        ? "sessions-not-revoked"
        : undefined;
    case "unknown":
    case "pass-unknown":
      return undefined;
    case "not-changed":
    case "refused":
      return outcome.reason;
    case "already-done":
    case "changed-meanwhile":
    case "expired":
    case "limited":
    case "needs-approval":
    case "unavailable":
      return outcome.kind;
  }
}

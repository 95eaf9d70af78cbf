import type { BatchEnd, StoredBatch } from "../../../ports/batches.js";
import type { AuditEntry } from "../../../ports/audit.js";
import type { OutboxMessage } from "../../../ports/outbox.js";
import type { GuardDeps } from "../guard-deps.js";
import { tellOperator } from "../outcome-lines.js";

const GIVE_UP_MS = 24 * 3_600_000;
/** How far it is, is of no use later. */
const PROGRESS_MS = 5 * 60_000;
const AT_ONCE = 20;

/** An audit line about a whole batch; its people have lines of their own. */
export function batchLine(
  event: "batch-confirmed" | "batch-ended",
  { id, actorId, conversationId, reason }: StoredBatch,
  at: Date,
  rule: string,
): AuditEntry {
  return { at: at.toISOString(), event, actorId, conversationId, actionId: id, reason, rule };
}

export function progressMessage({ id, actorId }: StoredBatch, done: number, now: Date): OutboxMessage {
  return {
    id: `batch-progress:${id}:${done}`,
    personId: actorId,
    notice: { kind: "batch-progress", batchId: id },
    dueAt: now,
    giveUpAt: new Date(now.getTime() + PROGRESS_MS),
  };
}

/** The first end counts; the message that tells it is written in the same transaction. */
export async function endBatch(
  { store, clock }: GuardDeps,
  batch: StoredBatch,
  end: BatchEnd,
): Promise<void> {
  const now = clock.now();
  await store.batches.end(batch.id, end, batchLine("batch-ended", batch, now, `batch:${end}`), [
    {
      id: `batch-ended:${batch.id}`,
      personId: batch.actorId,
      notice: { kind: "batch-ended", batchId: batch.id },
      dueAt: now,
      giveUpAt: new Date(now.getTime() + GIVE_UP_MS),
    },
  ]);
}

/**
 * Batches that nobody carries out any more end as they are: nothing is begun again without the person who confirmed
 * it, and what was under way is an open action like any other.
 */
export async function endAbandoned(deps: GuardDeps): Promise<void> {
  for (const batch of await deps.store.batches.abandoned(deps.clock.now(), AT_ONCE)) {
    try {
      await endBatch(deps, batch, "interrupted");
    } catch (cause) {
      const what = `Batch ${batch.id} was given up, and its end could not be recorded. It is tried again.`;
      tellOperator(deps, new Error(what, { cause }));
    }
  }
}

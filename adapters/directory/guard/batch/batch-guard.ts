import type { BatchGuard, BatchReport, BatchStarted } from "../../../ports/batch.js";
import type { BatchMember, BatchRecord } from "../../../ports/batches.js";
import type { Actor } from "../../../ports/guard.js";
import { isActionId, newActionId } from "../action-id.js";
import { deny, refused } from "../denial.js";
import type { GuardDeps } from "../guard-deps.js";
import { batchRules } from "../limit-rules.js";
import { tellLimited } from "../limited.js";
import { tellOperator } from "../outcome-lines.js";
import { WHOLE_MS } from "../prepare.js";
import { denyConfirmation } from "../unknown-confirmation.js";
import { admit } from "./admit.js";
import { batchLine } from "./batch-ends.js";
import { findBatch, findGroups } from "./find-batch.js";
import { prepareBatch } from "./prepare-batch.js";
import { BATCH_LEASE_MS, runBatch } from "./run-batch.js";

export function createBatchGuard(deps: GuardDeps): BatchGuard {
  const { store, clock } = deps;
  const holder = newActionId(deps.random);
  const running = new Set<Promise<void>>();
  let closing = false;

  async function start(actor: Actor, batchId: string): Promise<BatchStarted> {
    if (!actor.personal) return deny(deps, { actor }, refused("not-personal"));
    const batch = await findOwn(deps, actor, batchId);
    if (batch === undefined) {
      await denyConfirmation(deps, actor, batchId);
      return { kind: "expired" };
    }
    // Before the limits, which its own start has filled.
    if (batch.state !== "waiting") return { kind: "already-started" };
    const admitted = await admit(deps, actor);
    if (admitted.kind !== "admitted") return admitted;
    const now = clock.now();
    const started = await store.batches.start(
      {
        id: batchId,
        actorId: actor.personId,
        conversationId: actor.conversationId,
        now,
        holder,
        leaseMs: BATCH_LEASE_MS,
        until: new Date(now.getTime() + WHOLE_MS),
      },
      batchRules(deps.house.limits, actor.personId),
      batchLine("batch-confirmed", batch, now, `batch:${batch.members.length}-people`),
    );
    switch (started.kind) {
      case "limited":
        return tellLimited(deps, { actor }, started);
      case "unknown":
        return { kind: "expired" };
      case "expired":
      case "already-started":
        return started;
      case "started":
        begin(batch);
        return { kind: "started", people: batch.members.length };
    }
  }

  /** Goes on after the turn: what stops it here is found by a sweep when its lease is over. */
  function begin(batch: BatchRecord): void {
    const run = runBatch(deps, batch, holder, () => closing)
      .catch((cause: unknown) => {
        const what = `Batch ${batch.id} stopped halfway. A sweep tells its actor how far it came.`;
        tellOperator(deps, new Error(what, { cause }));
      })
      .finally(() => running.delete(run));
    running.add(run);
  }

  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running);
  };

  return {
    async may(actor) {
      const admitted = await admit(deps, actor);
      return admitted.kind === "admitted" ? { kind: "may" } : admitted;
    },
    groups: (actor, query) => findGroups(deps, actor, query),
    find: (actor, wish) => findBatch(deps, actor, wish),
    prepare: (plan) => prepareBatch(deps, plan),
    start,
    async withdraw(actor, batchId) {
      if ((await findOwn(deps, actor, batchId)) !== undefined) {
        await store.batches.withdraw(batchId, clock.now());
      }
    },
    stop: async ({ personId, conversationId }) =>
      (await store.batches.stop(personId, conversationId)) !== undefined,
    async report(personId, batchId) {
      const batch = isActionId(batchId) ? await store.batches.find(batchId) : undefined;
      return batch?.actorId === personId ? reportOf(batch) : undefined;
    },
    idle,
    async close() {
      closing = true;
      await idle();
    },
  };
}

/** A batch that this actor prepared in this conversation. */
export async function findOwn(
  { store }: GuardDeps,
  { personId, conversationId }: Actor,
  batchId: string,
): Promise<BatchRecord | undefined> {
  const batch = isActionId(batchId) ? await store.batches.find(batchId) : undefined;
  return batch?.actorId === personId && batch.conversationId === conversationId ? batch : undefined;
}

function reportOf({ state, end, members }: BatchRecord): BatchReport {
  return { kind: "report", state, ...(end && { end }), results: members.map(resultOf) };
}

function resultOf({ action, spent, outcome, slipId, note }: BatchMember): BatchReport["results"][number] {
  const isReadable = outcome === "changed" && action.reader === "actor";
  return {
    targetId: action.targetId,
    reader: action.reader,
    end: spent ? (outcome ?? "unknown") : "not-done",
    ...(note !== undefined && { note }),
    ...(isReadable && slipId !== undefined && { slipId }),
  };
}

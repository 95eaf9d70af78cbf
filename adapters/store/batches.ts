import type { Kysely } from "kysely";

import type { Batches, BatchMember, BatchRecord, BatchStart, StartRequest } from "../ports/batches.js";
import type { ReachedLimit } from "../ports/limits.js";
import { actionOf, rowOfAction } from "./action-row.js";
import type { ActionEndsDeps } from "./action-ends.js";
import type { TakeLimits } from "./limits.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

export interface BatchesDeps extends ActionEndsDeps {
  readonly takeLimits: TakeLimits;
}

export function createBatches(
  db: Kysely<Tables>,
  { appendLine, addMessages, takeLimits }: BatchesDeps,
): Batches {
  return {
    add: (batch, actions) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("batch")
          .values({
            id: storable(batch.id),
            actor_id: storable(batch.actorId),
            conversation_id: storable(batch.conversationId),
            reason: storable(batch.reason),
            expires_at: batch.expiresAt.toISOString(),
            state: "waiting",
          })
          .execute();
        for (const [place, action] of actions.entries()) {
          const row = { ...rowOfAction(action), batch_id: storable(batch.id), batch_place: place };
          await transaction.insertInto("pending_action").values(row).execute();
        }
      }),

    find: (id) => find(db, id),

    async start(request, rules, line) {
      try {
        return await db.transaction().execute(async (transaction): Promise<BatchStart> => {
          // The update itself decides who is first.
          const row = await transaction
            .updateTable("batch")
            .set({ state: "running", ...leaseOf(request) })
            .where("id", "=", storable(request.id))
            .where("actor_id", "=", storable(request.actorId))
            .where("conversation_id", "=", storable(request.conversationId))
            .where("state", "=", "waiting")
            .where("expires_at", ">", request.now.toISOString())
            .returning("id")
            .executeTakeFirst();
          if (row === undefined) return notStarted(await find(transaction, request.id), request);
          const taken = await takeLimits(transaction, rules, request.now);
          if (taken.kind === "full") throw new BatchLimitFull(taken);
          await transaction
            .updateTable("pending_action")
            .set({ expires_at: request.until.toISOString() })
            .where("batch_id", "=", row.id)
            .where("spent_at", "is", null)
            .execute();
          await appendLine(transaction, line);
          return { kind: "started" };
        });
      } catch (fault) {
        if (fault instanceof BatchLimitFull) return { kind: "limited", ...fault.reached };
        throw fault;
      }
    },

    async keep(id, holder, now, leaseMs) {
      const row = await db
        .updateTable("batch")
        .set({ held_until: new Date(now.getTime() + leaseMs).toISOString() })
        .where("id", "=", storable(id))
        .where("held_by", "=", storable(holder))
        .where("state", "in", ["running", "stopping"])
        .returning("state")
        .executeTakeFirst();
      if (row === undefined) return "lost";
      return row.state === "running" ? "running" : "stopping";
    },

    note: (actionId, note, at) =>
      db.transaction().execute(async (transaction) => {
        const action = transaction.updateTable("pending_action").where("id", "=", storable(actionId));
        if (note !== undefined) await action.set({ batch_note: storable(note) }).execute();
        await action
          .set({ told_at: at.toISOString(), held_by: null, held_until: null })
          .where("told_at", "is", null)
          .where("outcome", "in", ["changed", "not-changed", "still-unknown"])
          .execute();
      }),

    async stop(actorId, conversationId) {
      const row = await db
        .updateTable("batch")
        .set({ state: "stopping" })
        .where("actor_id", "=", storable(actorId))
        .where("conversation_id", "=", storable(conversationId))
        .where("state", "=", "running")
        .returning("id")
        .executeTakeFirst();
      return row?.id;
    },

    async withdraw(id, now) {
      await db
        .updateTable("batch")
        .set({ expires_at: now.toISOString() })
        .where("id", "=", storable(id))
        .where("state", "=", "waiting")
        .where("expires_at", ">", now.toISOString())
        .execute();
    },

    end: (id, end, line, messages) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .updateTable("batch")
          .set({ state: "ended", ended_because: end, held_by: null, held_until: null })
          .where("id", "=", storable(id))
          .where("state", "in", ["running", "stopping"])
          .returning("id")
          .executeTakeFirst();
        if (row === undefined) return "ended-before";
        await addMessages(transaction, messages);
        await appendLine(transaction, line);
        return "ended";
      }),

    async abandoned(now, limit) {
      const rows = await db
        .selectFrom("batch")
        .selectAll()
        .where("state", "in", ["running", "stopping"])
        .where("held_until", "<=", now.toISOString())
        .orderBy("held_until")
        .limit(limit)
        .execute();
      return rows.map(batchOf);
    },
  };
}

/** Thrown in the transaction, so that the database takes back the start and every count. */
class BatchLimitFull extends Error {
  readonly reached: ReachedLimit;

  constructor({ rule, until }: ReachedLimit) {
    super(`The limit ${rule.name} is full.`);
    this.reached = { rule, until };
  }
}

function leaseOf({ holder, leaseMs, now }: StartRequest) {
  return { held_by: storable(holder), held_until: new Date(now.getTime() + leaseMs).toISOString() };
}

function notStarted(found: BatchRecord | undefined, request: StartRequest): BatchStart {
  const own =
    found?.actorId === storable(request.actorId) && found.conversationId === storable(request.conversationId);
  if (found === undefined || !own) return { kind: "unknown" };
  return { kind: found.state === "waiting" ? "expired" : "already-started" };
}

async function find(db: Kysely<Tables>, id: string): Promise<BatchRecord | undefined> {
  const row = await db.selectFrom("batch").selectAll().where("id", "=", storable(id)).executeTakeFirst();
  if (row === undefined) return undefined;
  const actions = await db
    .selectFrom("pending_action")
    .selectAll()
    .where("batch_id", "=", row.id)
    .orderBy("batch_place")
    .execute();
  const members = actions.map((action): BatchMember => ({
    action: actionOf(action),
    spent: action.spent_at !== null,
    ...(action.outcome !== null && { outcome: action.outcome }),
    ...(action.slip_id !== null && { slipId: action.slip_id }),
    ...(action.batch_note !== null && { note: action.batch_note }),
  }));
  const end = row.ended_because;
  return { ...batchOf(row), state: row.state, ...(end !== null && { end }), members };
}

function batchOf(row: {
  readonly id: string;
  readonly actor_id: string;
  readonly conversation_id: string;
  readonly reason: string;
  readonly expires_at: string;
}) {
  return {
    id: row.id,
    actorId: row.actor_id,
    conversationId: row.conversation_id,
    reason: row.reason,
    expiresAt: new Date(row.expires_at),
  };
}

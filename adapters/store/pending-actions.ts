import type { Insertable, Kysely } from "kysely";

import type { FoundAction, PendingAction, PendingActions, SpendRequest } from "../ports/store.js";
import { createActionEnds, type ActionEndsDeps } from "./action-ends.js";
import { actionOf } from "./action-row.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

export function createPendingActions(db: Kysely<Tables>, deps: ActionEndsDeps): PendingActions {
  const { appendLine } = deps;
  return {
    ...createActionEnds(db, deps),

    async add(action) {
      await db.insertInto("pending_action").values(rowOf(action)).execute();
    },

    find: (request) => find(db, request),

    spend(request, intent) {
      return db.transaction().execute(async (transaction) => {
        // The update itself decides who is first; reading before it would let two instances both believe it.
        const row = await transaction
          .updateTable("pending_action")
          .set({
            spent_at: request.now.toISOString(),
            changed_before: request.changedBefore?.toISOString() ?? null,
            slip_id: request.slipId ?? null,
          })
          .where("id", "=", storable(request.id))
          .where("actor_id", "=", storable(request.actorId))
          .where("conversation_id", "=", storable(request.conversationId))
          .where("expires_at", ">", request.now.toISOString())
          .where("spent_at", "is", null)
          .where((eb) => eb.or([eb("approval", "is", null), eb("approval", "=", "given")]))
          .returningAll()
          .executeTakeFirst();
        if (row) {
          const action = actionOf(row);
          await appendLine(transaction, intent(action));
          return { kind: "spent", action };
        }
        const found = await find(transaction, request);
        // Waiting only now means: added between the two statements, so not there when it was pressed.
        if (found.kind !== "waiting") return found;
        return { kind: found.action.approval === "needed" ? "not-approved" : "unknown" };
      });
    },

    async withdraw(id) {
      await db
        .deleteFrom("pending_action")
        .where("id", "=", storable(id))
        .where("spent_at", "is", null)
        .execute();
    },
  };
}

async function find(db: Kysely<Tables>, request: SpendRequest): Promise<FoundAction> {
  const row = await db
    .selectFrom("pending_action")
    .selectAll()
    .where("id", "=", storable(request.id))
    .where("actor_id", "=", storable(request.actorId))
    .where("conversation_id", "=", storable(request.conversationId))
    .executeTakeFirst();
  if (!row) return { kind: "unknown" };
  if (row.spent_at !== null) return { kind: "already-spent" };
  if (row.expires_at <= request.now.toISOString()) return { kind: "expired" };
  return { kind: "waiting", action: actionOf(row) };
}

function rowOf(action: PendingAction): Insertable<Tables["pending_action"]> {
  return {
    id: storable(action.id),
    actor_id: storable(action.actorId),
    conversation_id: storable(action.conversationId),
    target_id: storable(action.targetId),
    reason: storable(action.reason),
    way: action.way,
    reader: action.reader,
    revoke_sessions: action.revokeSessions ? 1 : 0,
    fingerprint: storable(action.fingerprint),
    expires_at: action.expiresAt.toISOString(),
    approval: action.approval ?? null,
    looks: 0,
  };
}

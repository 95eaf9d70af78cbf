import type { Kysely } from "kysely";

import type { Clock } from "../ports/clock.js";
import type { ReachedLimit } from "../ports/limits.js";
import type { FoundAction, PendingActions, Spend, SpendRequest } from "../ports/store.js";
import { createActionEnds, type ActionEndsDeps } from "./action-ends.js";
import { actionOf, rowOfAction } from "./action-row.js";
import type { TakeLimits } from "./limits.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

/** What a spend does beside spending, on the same transaction. */
export interface PendingActionsDeps extends ActionEndsDeps {
  readonly clock: Clock;
  readonly takeLimits: TakeLimits;
}

export function createPendingActions(db: Kysely<Tables>, deps: PendingActionsDeps): PendingActions {
  const { clock, appendLine, addMessages, takeLimits } = deps;
  return {
    ...createActionEnds(db, deps),

    async add(action) {
      await db.insertInto("pending_action").values(rowOfAction(action)).execute();
    },

    find: (request) => find(db, request),

    async spend(request, intent, rules, whenFilled) {
      const spending = db.transaction().execute(async (transaction): Promise<Spend> => {
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
          .where((eb) =>
            eb.or([
              eb("batch_id", "is", null),
              // An action of a batch is confirmed by the batch, and by nothing else.
              eb("batch_id", "in", eb.selectFrom("batch").select("batch.id").where("state", "=", "running")),
            ]),
          )
          .returningAll()
          .executeTakeFirst();
        if (row) {
          const action = actionOf(row);
          const taken = await takeLimits(transaction, rules(action), request.now);
          if (taken.kind === "full") throw new LimitFull(taken);
          const also = whenFilled?.(taken.filled, action);
          await addMessages(transaction, also?.messages ?? []);
          await appendLine(transaction, intent(action));
          for (const line of also?.lines ?? []) await appendLine(transaction, line);
          return { kind: "spent", action };
        }
        const found = await find(transaction, request);
        // Waiting only now means: added between the two statements, so not there when it was pressed.
        if (found.kind !== "waiting") return found;
        return { kind: found.action.approval === "needed" ? "not-approved" : "unknown" };
      });
      try {
        return await spending;
      } catch (fault) {
        if (fault instanceof LimitFull) return { kind: "limited", ...fault.reached };
        throw fault;
      }
    },

    async withdraw(id) {
      const now = clock.now().toISOString();
      // Kept for a while: an old button is a person's mistake, an id that never was is not.
      await db
        .updateTable("pending_action")
        .set({ expires_at: now })
        .where("id", "=", storable(id))
        .where("spent_at", "is", null)
        .where("expires_at", ">", now)
        .execute();
    },
  };
}

/** Thrown in the transaction, so that the database takes back the spending and every count. */
class LimitFull extends Error {
  readonly reached: ReachedLimit;

  constructor({ rule, until }: ReachedLimit) {
    super(`The limit ${rule.name} is full.`);
    this.reached = { rule, until };
  }
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

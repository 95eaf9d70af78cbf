import type { ExpressionBuilder, Kysely } from "kysely";

import type { OutboxMessage } from "../ports/outbox.js";
import type { OpenAction, PendingActions } from "../ports/store.js";
import { openActionOf } from "./action-row.js";
import type { AppendLine } from "./audit-lines.js";
import type { AddMessages } from "./outbox.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

export interface ActionEndsDeps {
  readonly appendLine: AppendLine;
  readonly addMessages: AddMessages;
}

type ActionEnds = Pick<PendingActions, "finish" | "claimOpen" | "lookAgain" | "told">;

/** How actions end: their outcome, who looks into it, and whether it was told. */
export function createActionEnds(
  db: Kysely<Tables>,
  { appendLine, addMessages }: ActionEndsDeps,
): ActionEnds {
  return {
    finish: (id, outcome, line, messages) =>
      db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .updateTable("pending_action")
          .set({
            outcome,
            finished_at: line.at,
            ...(outcome !== "unknown" && tells(id, messages) && { told_at: line.at }),
            held_by: null,
            held_until: null,
          })
          .where("id", "=", storable(id))
          .where("spent_at", "is not", null)
          .where((eb) =>
            outcome === "unknown"
              ? eb("outcome", "is", null)
              : eb.or([eb("outcome", "is", null), eb("outcome", "=", "unknown")]),
          )
          .returning("id")
          .execute();
        if (rows.length === 0) return "finished-before";
        await addMessages(transaction, messages);
        await appendLine(transaction, line);
        return "finished";
      }),

    async claimOpen({ now, idleMs, holder, leaseMs, limit }) {
      const open = await db
        .selectFrom("pending_action")
        .select("id")
        .where((eb) => isOpen(eb, now, idleMs))
        .orderBy("spent_at")
        .limit(limit)
        .execute();
      const claimed: OpenAction[] = [];
      // One at a time, so that two instances that claim at once cannot wait for each other; the update decides.
      for (const { id } of open) {
        const row = await db
          .updateTable("pending_action")
          .set({
            held_by: storable(holder),
            held_until: new Date(now.getTime() + leaseMs).toISOString(),
          })
          .where("id", "=", id)
          .where((eb) => isOpen(eb, now, idleMs))
          .returningAll()
          .executeTakeFirst();
        if (row) claimed.push(openActionOf(row));
      }
      return claimed;
    },

    async lookAgain(id, holder, { seen, since, looks }, dueAt) {
      await db
        .updateTable("pending_action")
        .set({
          seen,
          seen_since: since.toISOString(),
          looks,
          look_due_at: dueAt.toISOString(),
          held_by: null,
          held_until: null,
        })
        .where("id", "=", storable(id))
        .where("held_by", "=", storable(holder))
        .execute();
    },

    told: (id, at, messages = []) =>
      db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .updateTable("pending_action")
          .set({ told_at: at.toISOString(), held_by: null, held_until: null })
          .where("id", "=", storable(id))
          .where("told_at", "is", null)
          .where("outcome", "in", ["changed", "not-changed", "still-unknown"])
          .returning("id")
          .execute();
        if (rows.length === 1) await addMessages(transaction, messages);
      }),
  };
}

/** Nobody holds it, its next look is due, and whoever worked on it is through or has been silent for too long. */
function isOpen(eb: ExpressionBuilder<Tables, "pending_action">, now: Date, idleMs: number) {
  const at = now.toISOString();
  const idleSince = new Date(now.getTime() - idleMs).toISOString();
  return eb.and([
    eb("spent_at", "is not", null),
    eb("told_at", "is", null),
    eb.or([eb("held_until", "is", null), eb("held_until", "<=", at)]),
    eb.or([eb("look_due_at", "is", null), eb("look_due_at", "<=", at)]),
    eb.or([
      eb.and([eb("outcome", "is", null), eb("spent_at", "<=", idleSince)]),
      eb("outcome", "=", "unknown"),
      eb.and([eb("outcome", "!=", "unknown"), eb("finished_at", "<=", idleSince)]),
    ]),
  ]);
}

function tells(id: string, messages: readonly OutboxMessage[]): boolean {
  return messages.some(({ notice }) => notice.kind === "reset-resolved" && notice.actionId === id);
}

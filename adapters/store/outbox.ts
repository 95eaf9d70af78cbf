import { sql, type Kysely } from "kysely";

import type { Clock } from "../ports/clock.js";
import type { ClaimedMessage, Notice, Outbox, OutboxMessage } from "../ports/outbox.js";
import type { AppendLine } from "./audit-lines.js";
import type { DialectFacts } from "./dialect-facts.js";
import { textOfHex } from "./hex-text.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

/** Adds messages on the transaction given, so that they stand or fall with what they tell of. */
export type AddMessages = (transaction: Kysely<Tables>, messages: readonly OutboxMessage[]) => Promise<void>;

export interface OutboxDeps {
  readonly facts: DialectFacts;
  readonly clock: Clock;
  readonly appendLine: AppendLine;
}

/** For most transactions to be over, so that whoever looks then finds the message. */
const SOON_MS = 30;

export function createOutbox(
  db: Kysely<Tables>,
  { facts, clock, appendLine }: OutboxDeps,
): { readonly outbox: Outbox; readonly addMessages: AddMessages } {
  const listeners = new Set<() => void>();
  const hexOf = (column: string) => sql.raw<string | null>(facts.hexOf(column));

  const addMessages: AddMessages = async (transaction, messages) => {
    // In one order everywhere, so that two transactions with the same messages cannot wait for each other.
    for (const message of messages.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
      await transaction
        .insertInto("outbox_message")
        .values(rowOf(message))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    }
    if (messages.length === 0 || listeners.size === 0) return;
    setTimeout(() => {
      for (const listener of listeners) listener();
    }, SOON_MS).unref();
  };

  /** One at a time, each in a statement of its own: two instances that claim at once cannot wait for each other. */
  async function claimOne(id: string, now: Date, holder: string, leaseMs: number) {
    return db
      .updateTable("outbox_message")
      .set({ held_by: storable(holder), held_until: new Date(now.getTime() + leaseMs).toISOString() })
      .where("id", "=", id)
      .where("done_at", "is", null)
      .where("due_at", "<=", now.toISOString())
      .where((eb) => eb.or([eb("held_until", "is", null), eb("held_until", "<=", now.toISOString())]))
      .returning([
        "tries",
        hexOf("due_at").as("due"),
        hexOf("give_up_at").as("giveUp"),
        hexOf("person_id").as("person"),
        hexOf("notice").as("notice"),
      ])
      .executeTakeFirst();
  }

  const outbox: Outbox = {
    add: (messages) => db.transaction().execute((transaction) => addMessages(transaction, messages)),
    onAdded(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async claim(now, holder, leaseMs, limit) {
      const due = await db
        .selectFrom("outbox_message")
        .select(hexOf("id").as("hex"))
        .where("done_at", "is", null)
        .where("due_at", "<=", now.toISOString())
        .where((eb) => eb.or([eb("held_until", "is", null), eb("held_until", "<=", now.toISOString())]))
        .orderBy("due_at")
        .orderBy("id")
        .limit(limit)
        .execute();
      const claimed: ClaimedMessage[] = [];
      for (const { hex } of due) {
        const id = textOfHex(hex ?? "!");
        const row = id === undefined ? undefined : await claimOne(id, now, holder, leaseMs);
        if (id === undefined || row === undefined) continue;
        claimed.push({
          id,
          personId: textOfHex(row.person ?? "!") ?? "",
          notice: noticeOf(row.notice),
          dueAt: momentOf(row.due) ?? now,
          giveUpAt: momentOf(row.giveUp) ?? now,
          tries: row.tries,
        });
      }
      return claimed;
    },
    async done(id) {
      await db
        .updateTable("outbox_message")
        .set({ done_at: clock.now().toISOString() })
        .where("id", "=", storable(id))
        .where("done_at", "is", null)
        .execute();
    },
    async later(id, holder, dueAt) {
      await db
        .updateTable("outbox_message")
        .set((eb) => ({
          due_at: dueAt.toISOString(),
          tries: eb("tries", "+", 1),
          held_by: null,
          held_until: null,
        }))
        .where("id", "=", storable(id))
        .where("held_by", "=", storable(holder))
        .where("done_at", "is", null)
        .execute();
    },
    async giveUp(id, line) {
      await db.transaction().execute(async (transaction) => {
        const changed = await transaction
          .updateTable("outbox_message")
          .set({ done_at: clock.now().toISOString() })
          .where("id", "=", storable(id))
          .where("done_at", "is", null)
          .returning("tries")
          .execute();
        if (changed.length === 1) await appendLine(transaction, line);
      });
    },
    async hurry(personId, now) {
      await db
        .updateTable("outbox_message")
        .set({ due_at: now.toISOString() })
        .where("person_id", "=", storable(personId))
        .where("done_at", "is", null)
        .where("due_at", ">", now.toISOString())
        // What was never tried is meant for later.
        .where("tries", ">", 0)
        .execute();
      for (const listener of listeners) listener();
    },
  };
  return { outbox, addMessages };
}

function rowOf(message: OutboxMessage) {
  return {
    id: storable(message.id),
    person_id: storable(message.personId),
    notice: JSON.stringify(message.notice),
    due_at: message.dueAt.toISOString(),
    give_up_at: message.giveUpAt.toISOString(),
    tries: 0,
  };
}

function momentOf(hex: string | null): Date | undefined {
  const moment = new Date(textOfHex(hex ?? "!") ?? "");
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/** Undefined where the row does not hold what was written. */
function noticeOf(hex: string | null): Notice | undefined {
  const text = textOfHex(hex ?? "!");
  try {
    const value: unknown = JSON.parse(text ?? "");
    // What stands there was typed when it was written; kinds of a later version are the reader's to meet.
    return typeof value === "object" && value !== null && "kind" in value ? (value as Notice) : undefined;
  } catch {
    return undefined;
  }
}

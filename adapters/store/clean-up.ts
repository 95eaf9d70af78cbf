import { sql, type Kysely } from "kysely";

import { forgetFreeLimits } from "./limits.js";
import type { Tables } from "./tables.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** `kept` for ever, dropped in a way of its own, or that long after the moment in a column; rows without it are kept. */
type Rule<Table extends keyof Tables> =
  | "kept"
  | ((db: Kysely<Tables>, now: Date) => Promise<void>)
  | {
      readonly by: string & keyof Tables[Table];
      readonly afterMs: number;
      /** Rows that this does not hold for are kept, however old. */
      readonly onlyWhere?: string;
    };

/** What nobody can need any more. A table without a rule does not compile. */
const RULES: { readonly [Table in keyof Tables]: Rule<Table> } = {
  migration: "kept",
  audit_entry: "kept",
  conversation: { by: "updated_at", afterMs: 30 * DAY_MS },
  // Teams redelivers within minutes.
  seen_activity: { by: "seen_at", afterMs: DAY_MS },
  // As long as a card that shows its button is likely to be scrolled back to. A spent action expires minutes after it
  // was spent, so its expiry tells the age of both kinds.
  // One that was spent waits until its end was told, however long no instance ran.
  pending_action: {
    by: "expires_at",
    afterMs: 30 * DAY_MS,
    onlyWhere: "spent_at is null or told_at is not null",
  },
  // One that waits is told, or its failure is recorded. One that was told may be added again, but within minutes.
  outbox_message: { by: "done_at", afterMs: 7 * DAY_MS },
  // Somebody may need the bot once a year.
  personal_chat: { by: "updated_at", afterMs: 400 * DAY_MS },
  limit_window: forgetFreeLimits,
  lease: { by: "held_until", afterMs: HOUR_MS },
};

/** Drops what nobody can need any more. Audit lines are never dropped. */
export async function cleanUp(db: Kysely<Tables>, now: Date): Promise<void> {
  for (const [table, rule] of Object.entries(RULES)) {
    if (rule === "kept") continue;
    if (typeof rule === "function") {
      await rule(db, now);
      continue;
    }
    const before = new Date(now.getTime() - rule.afterMs).toISOString();
    const only = sql.raw(rule.onlyWhere ?? "true");
    await sql`delete from ${sql.table(table)} where ${sql.ref(rule.by)} < ${before} and (${only})`.execute(
      db,
    );
  }
}

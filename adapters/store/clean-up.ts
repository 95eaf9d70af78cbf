import { sql, type Kysely } from "kysely";

import { forgetFreeLimits } from "./limits.js";
import type { Tables } from "./tables.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** `kept` for ever, or dropped that long after the moment in a column; rows without that moment are kept. */
type Rule<Table extends keyof Tables> =
  | "kept"
  /** By a function of its own. */
  | "one by one"
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
  // A spent action expires minutes after it was spent, so its expiry tells the age of both kinds.
  // As long as a card with its button may be scrolled back to: an old button is a mistake, an id unknown to us is not.
  // One that was spent waits until its end was told, however long no instance ran.
  pending_action: {
    by: "expires_at",
    afterMs: 30 * DAY_MS,
    onlyWhere: "spent_at is null or told_at is not null",
  },
  // Longer than its actions, which name it.
  batch: { by: "expires_at", afterMs: 31 * DAY_MS, onlyWhere: "state in ('waiting', 'ended')" },
  // One that nobody decided waits for the sweep that says so.
  approval: { by: "expires_at", afterMs: DAY_MS, onlyWhere: "state <> 'waiting'" },
  // One that waits is told, or its failure is recorded. One that was told may be added again, but within minutes.
  outbox_message: { by: "done_at", afterMs: 7 * DAY_MS },
  // Somebody may need the bot once a year.
  personal_chat: { by: "updated_at", afterMs: 400 * DAY_MS },
  // Long before this they are erased, with what that has to tell.
  sealed_secret: { by: "expires_at", afterMs: DAY_MS },
  // As long as its action.
  secret_end: { by: "at", afterMs: 30 * DAY_MS },
  // It holds what was said, so no longer than the desk may look back.
  support_case: { by: "opened_at", afterMs: 90 * DAY_MS },
  limit_window: "one by one",
  lease: { by: "held_until", afterMs: HOUR_MS },
};

/** Drops what nobody can need any more. Audit lines are never dropped. */
export async function cleanUp(db: Kysely<Tables>, now: Date): Promise<void> {
  for (const [table, rule] of Object.entries(RULES)) {
    if (rule === "kept" || rule === "one by one") continue;
    const before = new Date(now.getTime() - rule.afterMs).toISOString();
    const only = sql.raw(rule.onlyWhere ?? "true");
    await sql`delete from ${sql.table(table)} where ${sql.ref(rule.by)} < ${before} and (${only})`.execute(
      db,
    );
  }
  await forgetFreeLimits(db, now);
}

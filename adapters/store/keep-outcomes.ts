import { sql, type Kysely } from "kysely";

import type { Tables } from "./tables.js";

/**
 * The action's own row says what became of it. Those spent earlier get the outcome that the audit has for them, as
 * told; one without stays open, so that it is looked into as any other.
 */
export async function keepOutcomes(db: Kysely<Tables>): Promise<void> {
  const texts = ["changed_before", "outcome", "finished_at", "told_at", "seen", "seen_since"];
  for (const name of [...texts, "look_due_at", "held_by", "held_until"]) {
    await db.schema.alterTable("pending_action").addColumn(name, "text").execute();
  }
  await db.schema
    .alterTable("pending_action")
    .addColumn("looks", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex("pending_action_open")
    .on("pending_action")
    .column("spent_at")
    .where(sql.ref("told_at"), "is", sql.lit(null))
    .execute();
  const lastWord =
    "from audit_entry where audit_entry.action_id = pending_action.id and audit_entry.event in " +
    "('reset-changed', 'reset-not-changed')";
  await sql
    .raw(
      `update pending_action set outcome = (select substr(max(event), 7) ${lastWord}), ` +
        `finished_at = spent_at, told_at = spent_at where spent_at is not null and exists (select 1 ${lastWord})`,
    )
    .execute(db);
}

import { sql, type Kysely } from "kysely";

import type { Tables } from "./tables.js";

export async function makeOutbox(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("outbox_message")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("notice", "text", (column) => column.notNull())
    .addColumn("due_at", "text", (column) => column.notNull())
    .addColumn("give_up_at", "text", (column) => column.notNull())
    .addColumn("tries", "integer", (column) => column.notNull())
    .addColumn("held_by", "text")
    .addColumn("held_until", "text")
    .addColumn("done_at", "text")
    .execute();
  await db.schema
    .createIndex("outbox_message_waiting")
    .on("outbox_message")
    .columns(["due_at", "id"])
    .where(sql.ref("done_at"), "is", null)
    .execute();
  await db.schema.createIndex("outbox_message_by_age").on("outbox_message").column("done_at").execute();
}

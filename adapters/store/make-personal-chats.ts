import type { Kysely } from "kysely";

import type { Tables } from "./tables.js";

export async function makePersonalChats(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("personal_chat")
    .addColumn("person_id", "text", (column) => column.primaryKey().notNull())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("reference", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("personal_chat_by_age").on("personal_chat").column("updated_at").execute();
}

import type { Kysely } from "kysely";

import type { Tables } from "./tables.js";

export async function makeCases(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("support_case")
    .addColumn("number", "text", (column) => column.primaryKey().notNull())
    .addColumn("wanted", "text", (column) => column.notNull())
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("opened_at", "text", (column) => column.notNull())
    .addColumn("changed_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("support_case_of_person")
    .on("support_case")
    .columns(["person_id", "opened_at"])
    .execute();
  await db.schema.createIndex("support_case_by_age").on("support_case").column("opened_at").execute();
}

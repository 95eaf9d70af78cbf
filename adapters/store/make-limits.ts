import type { Kysely } from "kysely";

import type { Tables } from "./tables.js";

export async function makeLimits(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("limit_window")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("uses", "text", (column) => column.notNull())
    .addColumn("free_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("limit_window_key", ["name", "key"])
    .execute();
  await db.schema.createIndex("limit_window_by_age").on("limit_window").column("free_at").execute();
}

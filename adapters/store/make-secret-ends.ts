import type { Kysely } from "kysely";

import type { Tables } from "./tables.js";

/** How secrets ended that their reader could see: opened or not, and when. Nothing of the secret itself. */
export async function makeSecretEnds(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("secret_end")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("actor_id", "text", (column) => column.notNull())
    .addColumn("reader_id", "text", (column) => column.notNull())
    .addColumn("target_id", "text", (column) => column.notNull())
    .addColumn("how", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  for (const who of ["actor_id", "reader_id"]) {
    await db.schema
      .createIndex(`secret_end_of_${who.replace("_id", "")}`)
      .on("secret_end")
      .columns([who, "at"])
      .execute();
  }
  await db.schema.createIndex("secret_end_by_age").on("secret_end").column("at").execute();
}

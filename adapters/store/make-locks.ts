import type { Kysely } from "kysely";

import type { MigrationDeps } from "./migration.js";
import type { Tables } from "./tables.js";

/** Leases live for seconds: where the database can spare itself the trouble, they need not survive its crash. */
export async function makeLocks(db: Kysely<Tables>, { facts }: MigrationDeps): Promise<void> {
  await facts
    .shortLived(db.schema.createTable("lease"))
    .addColumn("name", "text", (column) => column.primaryKey().notNull())
    .addColumn("holder", "text", (column) => column.notNull())
    .addColumn("held_until", "text", (column) => column.notNull())
    .addColumn("next_holder", "text")
    .addColumn("next_until", "text")
    .execute();
  await db.schema.createIndex("lease_by_age").on("lease").column("held_until").execute();
}

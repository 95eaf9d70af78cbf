import { sql, type Kysely } from "kysely";

import type { MigrationDeps } from "./migration.js";
import { MIGRATIONS } from "./migrations.js";
import type { Tables } from "./tables.js";

/**
 * Brings the tables up to date, in one transaction under a lock: all of it or none of it, and instances that
 * start together wait for each other. (kysely's own Migrator does neither on SQLite.)
 */
export async function migrate(db: Kysely<Tables>, deps: MigrationDeps): Promise<void> {
  const { facts, clock } = deps;
  await db.transaction().execute(async (transaction) => {
    for (const statement of facts.migrationLock) await sql.raw(statement).execute(transaction);
    await transaction.schema
      .createTable("migration")
      .ifNotExists()
      .addColumn("name", "text", (column) => column.primaryKey().notNull())
      .addColumn("applied_at", "text", (column) => column.notNull())
      .execute();
    const rows = await transaction.selectFrom("migration").select("name").execute();
    const applied = new Set(rows.map((row) => row.name));
    for (const { name, up } of MIGRATIONS) {
      if (applied.has(name)) continue;
      await up(transaction, deps);
      await transaction
        .insertInto("migration")
        .values({ name, applied_at: clock.now().toISOString() })
        .execute();
    }
  });
}

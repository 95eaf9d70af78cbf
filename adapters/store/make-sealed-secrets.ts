import type { Kysely } from "kysely";

import type { Tables } from "./tables.js";

/** Secrets that wait for their reader, and what an action says of how a secret is made and handed over. */
export async function makeSealedSecrets(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("sealed_secret")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("reader_id", "text", (column) => column.notNull())
    .addColumn("actor_id", "text", (column) => column.notNull())
    .addColumn("action_id", "text", (column) => column.notNull())
    .addColumn("target_id", "text", (column) => column.notNull())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("for_name", "text", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("released", "integer", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("sealed_secret_by_age").on("sealed_secret").column("expires_at").execute();
  // Actions from before waited for their button for minutes at most; these are what they meant.
  await db.schema
    .alterTable("pending_action")
    .addColumn("way", "text", (column) => column.notNull().defaultTo("temporary-password"))
    .execute();
  await db.schema
    .alterTable("pending_action")
    .addColumn("reader", "text", (column) => column.notNull().defaultTo("actor"))
    .execute();
  await db.schema
    .alterTable("pending_action")
    .addColumn("revoke_sessions", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable("pending_action").addColumn("slip_id", "text").execute();
}

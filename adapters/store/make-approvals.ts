import type { Kysely } from "kysely";

import type { Tables } from "./tables.js";

export async function makeApprovals(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("approval")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("action_id", "text", (column) => column.notNull().unique())
    .addColumn("actor_id", "text", (column) => column.notNull())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("target_id", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("approver_id", "text")
    .execute();
  await db.schema.createIndex("approval_by_expiry").on("approval").columns(["state", "expires_at"]).execute();
  await db.schema.alterTable("pending_action").addColumn("approval", "text").execute();
  await db.schema
    .alterTable("pending_action")
    .addColumn("name_misses", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}

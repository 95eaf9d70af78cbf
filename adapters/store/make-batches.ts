import type { Kysely } from "kysely";

import type { Tables } from "./tables.js";

export async function makeBatches(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("batch")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("actor_id", "text", (column) => column.notNull())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("ended_because", "text")
    .addColumn("held_by", "text")
    .addColumn("held_until", "text")
    .execute();
  await db.schema.createIndex("batch_by_state").on("batch").columns(["state", "held_until"]).execute();
  for (const name of ["batch_id", "batch_note"]) {
    await db.schema.alterTable("pending_action").addColumn(name, "text").execute();
  }
  await db.schema.alterTable("pending_action").addColumn("batch_place", "integer").execute();
  await db.schema
    .createIndex("pending_action_by_batch")
    .on("pending_action")
    .columns(["batch_id", "batch_place"])
    .execute();
}

import { sql, type Kysely } from "kysely";

import { makeApprovals } from "./make-approvals.js";
import { makeBatches } from "./make-batches.js";
import { makeCases } from "./make-cases.js";
import { keepOutcomes } from "./keep-outcomes.js";
import { makeLimits } from "./make-limits.js";
import { makeLocks } from "./make-locks.js";
import { makeOutbox } from "./make-outbox.js";
import { makePersonalChats } from "./make-personal-chats.js";
import { makeSecretEnds } from "./make-secret-ends.js";
import { makeSealedSecrets } from "./make-sealed-secrets.js";
import type { Migration, MigrationDeps } from "./migration.js";
import { sealAudit } from "./seal-audit.js";
import type { Tables } from "./tables.js";

/** In order. Never change one that was released: add the next. */
export const MIGRATIONS: readonly Migration[] = [
  { name: "0001-conversations", up: conversations },
  { name: "0002-seen-activities", up: seenActivities },
  { name: "0003-pending-actions", up: pendingActions },
  { name: "0004-audit", up: audit },
  { name: "0005-audit-seal", up: sealAudit },
  { name: "0006-limits", up: makeLimits },
  { name: "0007-approvals", up: makeApprovals },
  { name: "0008-action-outcomes", up: keepOutcomes },
  { name: "0009-sealed-secrets", up: makeSealedSecrets },
  { name: "0010-outbox", up: makeOutbox },
  { name: "0011-personal-chats", up: makePersonalChats },
  { name: "0012-locks", up: makeLocks },
  { name: "0013-batches", up: makeBatches },
  { name: "0014-cases", up: makeCases },
  { name: "0015-secret-ends", up: makeSecretEnds },
];

async function conversations(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("conversation")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("conversation_by_age").on("conversation").column("updated_at").execute();
}

async function seenActivities(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("seen_activity")
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("activity_id", "text", (column) => column.notNull())
    .addColumn("seen_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("seen_activity_key", ["conversation_id", "activity_id"])
    .execute();
  await db.schema.createIndex("seen_activity_by_age").on("seen_activity").column("seen_at").execute();
}

async function pendingActions(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("pending_action")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("actor_id", "text", (column) => column.notNull())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("target_id", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("spent_at", "text")
    .execute();
  await db.schema.createIndex("pending_action_by_age").on("pending_action").column("expires_at").execute();
}

async function audit(db: Kysely<Tables>, { facts }: MigrationDeps): Promise<void> {
  await db.schema
    .createTable("audit_entry")
    .addColumn("sequence", facts.sequenceType, facts.sequence)
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("actor_id", "text", (column) => column.notNull())
    .addColumn("target_id", "text")
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("action_id", "text")
    .addColumn("reason", "text")
    .addColumn("rule", "text")
    .addColumn("directory_request_id", "text")
    .execute();
  // Whatever the code above the database does: one action is intended once.
  await db.schema
    .createIndex("audit_one_intent_an_action")
    .unique()
    .on("audit_entry")
    .column("action_id")
    .where(sql.ref("event"), "=", sql.lit("reset-intended"))
    .execute();
  for (const statement of facts.appendOnly("audit_entry")) await sql.raw(statement).execute(db);
}

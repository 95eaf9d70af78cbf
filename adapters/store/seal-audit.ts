import { sql, type Kysely, type Selectable } from "kysely";

import type { AuditEntry } from "../ports/audit.js";
import { entryOf, sealedRow, type SealedRow } from "./audit-lines.js";
import type { MigrationDeps } from "./migration.js";
import type { Tables } from "./tables.js";

const PAGE = 500;

/**
 * Gives every audit line a number without gaps, the hash of the line before it and its own. Lines from before are
 * sealed as they are now, and the line after them says that nothing proves what happened to them earlier.
 */
export async function sealAudit(db: Kysely<Tables>, deps: MigrationDeps): Promise<void> {
  const { facts } = deps;
  await db.schema.alterTable("audit_entry").renameTo("audit_entry_unsealed").execute();
  await db.schema.dropIndex("audit_one_intent_an_action").execute();
  await db.schema
    .createTable("audit_entry")
    .addColumn("sequence", facts.numberType, (column) => column.primaryKey().notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("actor_id", "text", (column) => column.notNull())
    .addColumn("target_id", "text")
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("action_id", "text")
    .addColumn("reason", "text")
    .addColumn("rule", "text")
    .addColumn("directory_request_id", "text")
    .addColumn("previous_hash", "text", (column) => column.notNull().check(sql`length(previous_hash) = 64`))
    .addColumn("hash", "text", (column) => column.notNull().check(sql`length(hash) = 64`))
    .execute();
  // Whatever the code above the database does: one action is intended once.
  await db.schema
    .createIndex("audit_one_intent_an_action")
    .unique()
    .on("audit_entry")
    .column("action_id")
    .where(sql.ref("event"), "=", sql.lit("reset-intended"))
    .execute();
  await copySealed(db, deps);
  await db.schema.dropTable("audit_entry_unsealed").execute();
  for (const statement of facts.appendOnly("audit_entry")) await sql.raw(statement).execute(db);
}

type UnsealedLine = Omit<Selectable<Tables["audit_entry"]>, "previous_hash" | "hash">;

async function copySealed(db: Kysely<Tables>, { clock, seal }: MigrationDeps): Promise<void> {
  const old = db.withTables<{ readonly audit_entry_unsealed: UnsealedLine }>();
  let last: SealedRow | undefined;
  const append = async (entry: AuditEntry): Promise<void> => {
    last = sealedRow(seal, entry, last);
    await db.insertInto("audit_entry").values(last).execute();
  };
  let rows: readonly UnsealedLine[];
  let after = 0;
  do {
    rows = await old
      .selectFrom("audit_entry_unsealed")
      .selectAll()
      .where("sequence", ">", after)
      .orderBy("sequence")
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      await append(entryOf(row));
      after = Number(row.sequence);
    }
  } while (rows.length === PAGE);
  if (last) await append(marker(last.sequence, clock.now()));
}

function marker(count: number, at: Date): AuditEntry {
  return {
    at: at.toISOString(),
    event: "record-sealed",
    actorId: "password-support-bot",
    conversationId: "none",
    reason: `The ${count} entries before this one were written before entries were sealed.`,
  };
}

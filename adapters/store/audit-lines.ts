import { sql, type Insertable, type Kysely, type Selectable } from "kysely";

import type { Audit, AuditEntry, AuditSeal } from "../ports/audit.js";
import { createAuditTrail } from "./audit-trail.js";
import type { DialectFacts } from "./dialect-facts.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

/**
 * Adds a line on the transaction given, so that it stands or falls with what it tells of. One line at a time is
 * added to a record until its transaction ends: do it last, with no other lock taken after it.
 */
export type AppendLine = (transaction: Kysely<Tables>, entry: AuditEntry) => Promise<void>;

export interface AuditLinesDeps {
  readonly facts: DialectFacts;
  readonly seal: AuditSeal;
}

export interface AuditLines {
  readonly audit: Audit;
  readonly appendLine: AppendLine;
}

export function createAuditLines(db: Kysely<Tables>, { facts, seal }: AuditLinesDeps): AuditLines {
  const appendLine: AppendLine = async (transaction, entry) => {
    for (const statement of facts.auditLock) await sql.raw(statement).execute(transaction);
    const last = await createAuditTrail(transaction, facts).last();
    await transaction
      .insertInto("audit_entry")
      .values(sealedRow(seal, entry, last))
      .execute();
  };
  return {
    appendLine,
    audit: {
      append: (entry) => db.transaction().execute((transaction) => appendLine(transaction, entry)),
      async entries() {
        const rows = await db.selectFrom("audit_entry").selectAll().orderBy("sequence").execute();
        return rows.map(entryOf);
      },
    },
  };
}

/** A row as it is inserted; columns that hold nothing are left out. */
export type SealedRow = Insertable<Tables["audit_entry"]> & { readonly sequence: number };

/** The row that follows `last`, sealed as it will be read back. */
export function sealedRow(
  seal: AuditSeal,
  entry: AuditEntry,
  last: { readonly sequence: number; readonly hash: string } | undefined,
): SealedRow {
  const stored = storableEntry(entry);
  const sequence = (last?.sequence ?? 0) + 1;
  // A damaged line must not stop the record: checking it will name that line, and those after it are sealed.
  const previousHash = last && isHash(last.hash) ? last.hash : seal.start;
  return {
    sequence,
    at: stored.at,
    event: stored.event,
    actor_id: stored.actorId,
    conversation_id: stored.conversationId,
    ...(stored.targetId !== undefined && { target_id: stored.targetId }),
    ...(stored.actionId !== undefined && { action_id: stored.actionId }),
    ...(stored.reason !== undefined && { reason: stored.reason }),
    ...(stored.rule !== undefined && { rule: stored.rule }),
    ...(stored.directoryRequestId !== undefined && { directory_request_id: stored.directoryRequestId }),
    previous_hash: previousHash,
    hash: seal.of({ sequence, previousHash, entry: stored }),
  };
}

function storableEntry(entry: AuditEntry): AuditEntry {
  const { event, ...texts } = entry;
  const stored = Object.entries(texts).map(([name, text]) => [name, storable(text)] as const);
  return { ...entry, ...Object.fromEntries(stored), event };
}

function isHash(text: string): boolean {
  return /^[\da-f]{64}$/.test(text);
}

type EntryColumns = Omit<Selectable<Tables["audit_entry"]>, "sequence" | "previous_hash" | "hash">;

export function entryOf(row: EntryColumns): AuditEntry {
  return {
    at: row.at,
    event: row.event,
    actorId: row.actor_id,
    conversationId: row.conversation_id,
    ...(row.target_id !== null && { targetId: row.target_id }),
    ...(row.action_id !== null && { actionId: row.action_id }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.rule !== null && { rule: row.rule }),
    ...(row.directory_request_id !== null && { directoryRequestId: row.directory_request_id }),
  };
}

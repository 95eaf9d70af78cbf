import type { Kysely, Selectable } from "kysely";

import type { Audit, AuditEntry } from "../ports/audit.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

export function createAuditLines(db: Kysely<Tables>): Audit {
  return {
    append: (entry) => appendAuditLine(db, entry),
    async entries() {
      const rows = await db.selectFrom("audit_entry").selectAll().orderBy("sequence").execute();
      return rows.map(entryOf);
    },
  };
}

/** On the connection or transaction given, so that a line can stand or fall with what it tells of. */
export async function appendAuditLine(db: Kysely<Tables>, entry: AuditEntry): Promise<void> {
  await db
    .insertInto("audit_entry")
    .values({
      at: entry.at,
      event: entry.event,
      actor_id: storable(entry.actorId),
      target_id: optional(entry.targetId),
      conversation_id: storable(entry.conversationId),
      action_id: optional(entry.actionId),
      reason: optional(entry.reason),
      rule: optional(entry.rule),
      directory_request_id: optional(entry.directoryRequestId),
    })
    .execute();
}

function optional(text: string | undefined): string | null {
  return text === undefined ? null : storable(text);
}

function entryOf(row: Selectable<Tables["audit_entry"]>): AuditEntry {
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

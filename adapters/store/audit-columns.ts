import type { AuditEntry } from "../ports/audit.js";
import type { Tables } from "./tables.js";

/** Which column keeps which field of an audit entry. */
export const AUDIT_COLUMNS = {
  at: "at",
  event: "event",
  actorId: "actor_id",
  targetId: "target_id",
  conversationId: "conversation_id",
  actionId: "action_id",
  reason: "reason",
  rule: "rule",
  directoryRequestId: "directory_request_id",
} as const satisfies Readonly<Record<keyof AuditEntry, keyof Tables["audit_entry"]>>;

/** What happened, for the people who must be able to prove it. Object ids, never names or secrets. */
export interface AuditEntry {
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly event: AuditEvent;
  readonly actorId: string;
  readonly targetId?: string;
  readonly conversationId: string;
  /** The pending action that ties intent and outcome together. */
  readonly actionId?: string;
  /** Reason or ticket as the actor gave it. */
  readonly reason?: string;
  /** The rule that decided, such as `matrix:helpdesk-administrator`. */
  readonly rule?: string;
  readonly directoryRequestId?: string;
}

export type AuditEvent =
  | "reset-denied"
  | "reset-intended"
  | "reset-changed"
  | "reset-not-changed"
  | "reset-unknown"
  | "secret-shown";

/** An append-only record. A write that fails throws: what cannot be recorded is not done. */
export interface Audit {
  append(entry: AuditEntry): Promise<void>;
  /** Oldest first. */
  entries(): Promise<readonly AuditEntry[]>;
}

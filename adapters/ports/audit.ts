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
  /** A limit was full, so nothing was done; `rule` names it. */
  | "reset-limited"
  /** So many resets that all of them pause: this one was the last before the pause. */
  | "resets-paused"
  /** Too many failed proofs: this actor's resets are locked. */
  | "actor-locked"
  /** Looked into for as long as it may take, and nobody will know. */
  | "reset-unresolved"
  | "secret-shown"
  | "sessions-revoked"
  | "sessions-not-revoked"
  | "sessions-unknown"
  /** Resets of several people were confirmed with one button; `actionId` is the batch. */
  | "batch-confirmed"
  | "batch-ended"
  | "approval-asked"
  | "approval-given"
  | "approval-declined"
  /** Somebody who may not decide tried to. */
  | "approval-refused"
  /** Nobody decided in time, or the target changed first. */
  | "approval-expired"
  /** The help desk had the bot ask somebody in their own chat; then whether that person began, and how it ended. */
  | "take-over-asked"
  | "take-over-begun"
  | "take-over-ended"
  /** A locked-out administrator was shown how a second administrator account is made. */
  | "last-resort-shown"
  /** A person could not be told something in the time given; `actorId` is that person. */
  | "notice-failed"
  /** The record began to be sealed here; the lines before it were written without. */
  | "record-sealed";

/** An append-only record. A write that fails throws: what cannot be recorded is not done. */
export interface Audit {
  append(entry: AuditEntry): Promise<void>;
  /** Oldest first. */
  entries(): Promise<readonly AuditEntry[]>;
}

/** An entry's fields as text, whoever wrote them. */
export type AuditFields = { readonly [Field in keyof AuditEntry]?: string };

/** What a line's seal covers. */
export interface SealedContent {
  /** 1 for the first line, then one more each. */
  readonly sequence: number;
  readonly previousHash: string;
  readonly entry: AuditFields;
}

/** Ties every line to the one before it, with a key that the database does not hold. */
export interface AuditSeal {
  /** Stands for the line before the first. */
  readonly start: string;
  /** The line's hash: 64 hexadecimal digits. */
  of(line: SealedContent): string;
}

/** A line as the database holds it now; nothing in it is to be believed before it is checked. */
export interface StoredLine extends SealedContent {
  readonly hash: string;
  /** Columns that hold something other than readable text; such a field is empty or left out. */
  readonly damaged: readonly string[];
}

/** The record as it is stored, for those who check it. */
export interface AuditTrail {
  /** At most `limit` lines by ascending number, those after the number `after` (undefined: from the lowest). */
  page(after: number | undefined, limit: number): Promise<readonly StoredLine[]>;
  /** The line with the highest number. */
  last(): Promise<StoredLine | undefined>;
}

import type { AuditEntry } from "./audit.js";
import type { LimitRule, ReachedLimit } from "./limits.js";
import type { OutboxMessage } from "./outbox.js";
import type { ActionOutcome, PendingAction, SpendRequest } from "./store.js";

/** Several resets that one button confirms, and that are then carried out one by one. */
export interface StoredBatch {
  /** 128 random bits, base64url. The card carries only this; the ids of its actions never leave the guard. */
  readonly id: string;
  readonly actorId: string;
  readonly conversationId: string;
  readonly reason: string;
  readonly expiresAt: Date;
}

/** `stopping`: its actor wants no further reset. */
export type BatchState = "waiting" | "running" | "stopping" | "ended";

/** Why it ended. `interrupted`: whoever carried it out was killed, or was shut down. */
export type BatchEnd =
  "finished" | "stopped" | "interrupted" | "not-allowed" | "sign-in-needed" | "limited" | "trouble";

/** One person of a batch, as the store knows it now. */
export interface BatchMember {
  readonly action: PendingAction;
  readonly spent: boolean;
  readonly outcome?: ActionOutcome;
  readonly slipId?: string;
  /** Why nothing was done for this person, such as `changed-meanwhile`. */
  readonly note?: string;
}

export interface BatchRecord extends StoredBatch {
  readonly state: BatchState;
  readonly end?: BatchEnd;
  /** In the order in which they are done. */
  readonly members: readonly BatchMember[];
}

export interface StartRequest extends SpendRequest {
  readonly holder: string;
  readonly leaseMs: number;
  /** Nothing of the batch begins after this. */
  readonly until: Date;
}

export type BatchStart =
  | { readonly kind: "started" }
  | { readonly kind: "already-started" }
  | { readonly kind: "expired" }
  /** Nothing was started or counted. */
  | ({ readonly kind: "limited" } & ReachedLimit)
  /** Unknown, or somebody else's: one answer for both. */
  | { readonly kind: "unknown" };

/**
 * Batches, shared by all instances. An action of a batch can only be spent while its batch is `running`: the store
 * itself refuses before the confirmation and after a stop.
 */
export interface Batches {
  /** The batch and its actions, in one transaction. */
  add(batch: StoredBatch, actions: readonly PendingAction[]): Promise<void>;
  find(id: string): Promise<BatchRecord | undefined>;
  /** One transaction: the batch runs, its limits are counted, the line is written. Only once. */
  start(request: StartRequest, rules: readonly LimitRule[], line: AuditEntry): Promise<BatchStart>;
  /** Renews the lease; what the batch is now, or `lost` where somebody else ended it. */
  keep(id: string, holder: string, now: Date, leaseMs: number): Promise<"running" | "stopping" | "lost">;
  /** One transaction: what became of one person, whom the report of the batch tells of. */
  note(actionId: string, note: string | undefined, at: Date): Promise<void>;
  /** The batch that runs in this conversation stops before the next person; its id. */
  stop(actorId: string, conversationId: string): Promise<string | undefined>;
  /** Nobody confirms it any more: it reads as expired. */
  withdraw(id: string, now: Date): Promise<void>;
  /** One transaction: it has ended, with what tells of it. The first end counts. */
  end(
    id: string,
    end: BatchEnd,
    line: AuditEntry,
    messages: readonly OutboxMessage[],
  ): Promise<"ended" | "ended-before">;
  /** Batches that began, did not end, and that nobody carries out: their holder's lease is over. */
  abandoned(now: Date, limit: number): Promise<readonly StoredBatch[]>;
}

import type { Approvals } from "./approvals.js";
import type { Batches } from "./batches.js";
import type { Audit, AuditEntry, AuditTrail } from "./audit.js";
import type { ResetWay, SecretReader } from "./guard.js";
import type { Cases } from "./handoff.js";
import type { LimitRule, Limits, ReachedLimit } from "./limits.js";
import type { Locks } from "./locks.js";
import type { Outbox, OutboxMessage } from "./outbox.js";
import type { PersonalChats } from "./references.js";
import type { SealedSecrets } from "./secrets.js";

/** A conversation's document with the version that its next save must name. */
export interface StoredConversation {
  readonly document: unknown;
  readonly version: number;
}

export interface ConversationStore {
  /** Undefined when there is none; throws CorruptDocument when there is one that cannot be read. */
  load(conversationId: string): Promise<StoredConversation | undefined>;
  /** Version 0 means: not stored before. A stale version is refused, not merged. */
  save(conversationId: string, document: unknown, version: number): Promise<"saved" | "stale">;
  forget(conversationId: string): Promise<void>;
}

export class CorruptDocument extends Error {
  override readonly name = "CorruptDocument";
}

export interface SeenActivities {
  /** True the first time an activity of a conversation is named, false ever after. */
  firstTime(conversationId: string, activityId: string): Promise<boolean>;
}

/** A reset that waits for its button. The card carries only `id`. */
export interface PendingAction {
  /** 128 random bits, base64url. */
  readonly id: string;
  readonly actorId: string;
  readonly conversationId: string;
  readonly targetId: string;
  readonly reason: string;
  readonly way: ResetWay;
  readonly reader: SecretReader;
  readonly revokeSessions: boolean;
  /** What the actor was shown; anything changed since aborts. */
  readonly fingerprint: string;
  readonly expiresAt: Date;
  /** Whether a second person must agree first; absent where nobody has to. It cannot be spent while it is `needed`. */
  readonly approval?: "needed" | "given";
  /** One of several that one button confirms: it can only be spent while that batch runs. */
  readonly batchId?: string;
}

export interface SpendRequest {
  readonly id: string;
  readonly actorId: string;
  readonly conversationId: string;
  readonly now: Date;
}

/** A press of the button, with what must be kept to tell later whether the write arrived. */
export interface SpendingRequest extends SpendRequest {
  /** The target's last password change, as read just before. */
  readonly changedBefore?: Date;
  /** The sealed secret that will be handed over when the write has arrived. */
  readonly slipId?: string;
}

export type Spend =
  | { readonly kind: "spent"; readonly action: PendingAction }
  /** It was spent before, by the same actor in the same conversation. */
  | { readonly kind: "already-spent" }
  | { readonly kind: "expired" }
  | { readonly kind: "not-approved" }
  /** A limit is full: nothing was spent, nothing counted, no intent written. */
  | ({ readonly kind: "limited" } & ReachedLimit)
  /** Unknown, or somebody else's: one answer for both. */
  | { readonly kind: "unknown" };

/** What a spend would find now. */
export type FoundAction =
  | { readonly kind: "waiting"; readonly action: PendingAction }
  | Exclude<Spend, { kind: "spent" | "limited" | "not-approved" }>;

/** Audit lines and messages that stand or fall with what they tell of. */
export interface AlsoWritten {
  readonly lines: readonly AuditEntry[];
  readonly messages: readonly OutboxMessage[];
}

/**
 * What became of a spent action. `unknown`: written, and not yet known whether it arrived. `still-unknown`: nobody
 * will know any more. Every other one than `unknown` is the last word.
 */
export type ActionOutcome = "changed" | "not-changed" | "unknown" | "still-unknown";

/** What an account showed when it was last looked at, and since when it has shown the same. */
export interface ActionLook {
  readonly seen: string;
  readonly since: Date;
  /** Looks at this action so far. */
  readonly looks: number;
}

/** A spent action without its last word, or whose actor may not have heard it. */
export interface OpenAction extends PendingAction {
  readonly intendedAt: Date;
  readonly changedBefore?: Date;
  readonly slipId?: string;
  readonly outcome?: ActionOutcome;
  readonly look?: ActionLook;
}

export interface OpenActionsClaim {
  readonly now: Date;
  /** A process that works has recorded the outcome, and told it, sooner than this. */
  readonly idleMs: number;
  readonly holder: string;
  readonly leaseMs: number;
  readonly limit: number;
}

export interface PendingActions {
  add(action: PendingAction): Promise<void>;
  /** Reads without spending, so that everything can be checked while the action is still whole. */
  find(request: SpendRequest): Promise<FoundAction>;
  /**
   * One transaction: check, mark as spent, count one use against every rule, and append the intent. The intent is
   * written exactly when spent. `whenFilled` says what else belongs to it where this spend fills limits.
   */
  spend(
    request: SpendingRequest,
    intent: (action: PendingAction) => AuditEntry,
    rules: (action: PendingAction) => readonly LimitRule[],
    whenFilled?: (filled: readonly ReachedLimit[], action: PendingAction) => AlsoWritten,
  ): Promise<Spend>;
  /** The actor thought better of it: it reads as expired from then on. */
  withdraw(id: string): Promise<void>;
  /**
   * One transaction: the outcome, its messages and its line. The first last word counts; after it, and at a second
   * `unknown`, nothing is written. A `reset-resolved` among the messages tells the actor.
   */
  finish(
    id: string,
    outcome: ActionOutcome,
    line: AuditEntry,
    messages: readonly OutboxMessage[],
  ): Promise<"finished" | "finished-before">;
  /**
   * Gives this holder, for the length of its lease, actions that nobody works on: intents without an outcome and
   * last words that were not told, both older than `idleMs`, and unknown ones, where the next look is due.
   */
  claimOpen(claim: OpenActionsClaim): Promise<readonly OpenAction[]>;
  /** Not settled by this look: the next one is due then. Only the holder of the lease can say so. */
  lookAgain(id: string, holder: string, look: ActionLook, dueAt: Date): Promise<void>;
  /** One transaction: the actor heard the last word, or hears it by these messages. Only the first time counts. */
  told(id: string, at: Date, messages?: readonly OutboxMessage[]): Promise<void>;
}

/** Everything that outlives a turn. Implementations: sqlite (libsql file) and postgres. */
export interface Store {
  readonly conversations: ConversationStore;
  readonly seen: SeenActivities;
  readonly actions: PendingActions;
  readonly approvals: Approvals;
  readonly batches: Batches;
  readonly limits: Limits;
  readonly audit: Audit;
  readonly trail: AuditTrail;
  readonly locks: Locks;
  readonly outbox: Outbox;
  readonly personalChats: PersonalChats;
  readonly secrets: SealedSecrets;
  readonly cases: Cases;
  /** Reads and writes; throws when the store cannot do both. */
  ping(): Promise<void>;
  /** Drops rows that nobody can need any more. */
  cleanUp(now: Date): Promise<void>;
  close(): Promise<void>;
}

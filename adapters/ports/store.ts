import type { Audit, AuditEntry, AuditTrail } from "./audit.js";
import type { ResetWay, SecretReader } from "./guard.js";
import type { Outbox } from "./outbox.js";
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
}

export interface SpendRequest {
  readonly id: string;
  readonly actorId: string;
  readonly conversationId: string;
  readonly now: Date;
}

export type Spend =
  | { readonly kind: "spent"; readonly action: PendingAction }
  /** It was spent before, by the same actor in the same conversation. */
  | { readonly kind: "already-spent" }
  | { readonly kind: "expired" }
  /** Unknown, or somebody else's: one answer for both. */
  | { readonly kind: "unknown" };

/** What a spend would find now. */
export type FoundAction =
  { readonly kind: "waiting"; readonly action: PendingAction } | Exclude<Spend, { kind: "spent" }>;

export interface PendingActions {
  add(action: PendingAction): Promise<void>;
  /** Reads without spending, so that everything can be checked while the action is still whole. */
  find(request: SpendRequest): Promise<FoundAction>;
  /** One transaction: check, mark as spent, and append the intent. The intent is written exactly when spent. */
  spend(request: SpendRequest, intent: (action: PendingAction) => AuditEntry): Promise<Spend>;
  /** The actor thought better of it. */
  withdraw(id: string): Promise<void>;
}

/** Everything that outlives a turn. Implementations: sqlite (libsql file) and postgres. */
export interface Store {
  readonly conversations: ConversationStore;
  readonly seen: SeenActivities;
  readonly actions: PendingActions;
  readonly audit: Audit;
  readonly trail: AuditTrail;
  readonly outbox: Outbox;
  readonly personalChats: PersonalChats;
  readonly secrets: SealedSecrets;
  /** A real round trip; throws when the store cannot serve. */
  ping(): Promise<void>;
  /** Drops rows that nobody can need any more. */
  cleanUp(now: Date): Promise<void>;
  close(): Promise<void>;
}

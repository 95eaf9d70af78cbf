import type { AuditEntry } from "./audit.js";
import type { OutboxMessage } from "./outbox.js";

/** A reset of a privileged person that waits for a second one's yes. */
export interface ApprovalRequest {
  /** 128 random bits, base64url. */
  readonly id: string;
  readonly actionId: string;
  readonly actorId: string;
  /** Where the actor asked. */
  readonly conversationId: string;
  readonly targetId: string;
  readonly reason: string;
  readonly expiresAt: Date;
}

/** `void`: the target changed before anybody decided, so that there was nothing left to approve. */
export type ApprovalState = "waiting" | "approved" | "declined" | "void" | "expired";

export interface StoredApproval extends ApprovalRequest {
  readonly state: ApprovalState;
  /** Who decided; the one who saw it, where it became void. */
  readonly approverId?: string;
}

export interface ApprovalDecision {
  readonly id: string;
  readonly approverId: string;
  readonly to: "approved" | "declined" | "void";
  readonly now: Date;
  /** The actor's own chat, where they are told and confirm. */
  readonly conversationId: string;
  /** How long the approved action may then be confirmed. */
  readonly until: Date;
}

/** Requests for a second person's yes, shared by all instances. Each change, its audit line and its messages are one transaction. */
export interface Approvals {
  /** One request an action, which lives on until the request expires. `gone`: the action is not waiting (any more). */
  ask(
    request: ApprovalRequest,
    now: Date,
    line: AuditEntry,
    messages: readonly OutboxMessage[],
  ): Promise<"asked" | "asked-before" | "gone">;
  find(id: string, now: Date): Promise<StoredApproval | undefined>;
  ofAction(actionId: string, now: Date): Promise<StoredApproval | undefined>;
  /** The first decision counts. A yes lets the action be confirmed, every other decision ends it. */
  decide(
    decision: ApprovalDecision,
    line: AuditEntry,
    messages: readonly OutboxMessage[],
  ): Promise<"decided" | "too-late">;
  /** Ends, one by one, the requests that nobody decided in time; how many they were. */
  expire(now: Date, telling: (request: ApprovalRequest) => ApprovalTelling): Promise<number>;
  /** Counts a wrongly typed name against the action; how many they are now. */
  missName(actionId: string): Promise<number>;
}

export interface ApprovalTelling {
  readonly line: AuditEntry;
  readonly messages: readonly OutboxMessage[];
}

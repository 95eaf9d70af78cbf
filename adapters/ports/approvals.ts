import type { AuditEntry } from "./audit.js";
import type { OutboxMessage } from "./outbox.js";

/** A reset of a privileged person that waits for a second one's yes. */
export interface ApprovalRequest {
  /** 128 random bits, base64url. */
  readonly id: string;
  readonly actionId: string;
  readonly actorId: string;
  readonly targetId: string;
  readonly reason: string;
  readonly expiresAt: Date;
}

export type ApprovalState = "waiting" | "approved" | "declined" | "expired";

export interface StoredApproval extends ApprovalRequest {
  readonly state: ApprovalState;
  readonly approverId?: string;
}

/** Requests for a second person's yes, shared by all instances. Each change, its audit line and its messages are one transaction. */
export interface Approvals {
  /** One request an action. */
  ask(
    request: ApprovalRequest,
    line: AuditEntry,
    messages: readonly OutboxMessage[],
  ): Promise<"asked" | "asked-before">;
  find(id: string, now: Date): Promise<StoredApproval | undefined>;
  ofAction(actionId: string, now: Date): Promise<StoredApproval | undefined>;
  /** The first decision counts; `until` is how long the approved action may then be confirmed. */
  decide(
    decision: {
      readonly id: string;
      readonly approverId: string;
      readonly to: "approved" | "declined";
      readonly now: Date;
      readonly until: Date;
    },
    line: AuditEntry,
    messages: readonly OutboxMessage[],
  ): Promise<"decided" | "too-late">;
}

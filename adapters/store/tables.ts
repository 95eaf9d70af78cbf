import type { Generated } from "kysely";

import type { ApprovalState } from "../ports/approvals.js";
import type { AuditEvent } from "../ports/audit.js";
import type { BatchEnd, BatchState } from "../ports/batches.js";
import type { ResetWay, SecretReader } from "../ports/guard.js";
import type { CaseFor, CaseState } from "../ports/handoff.js";
import type { SecretKind } from "../ports/secrets.js";
import type { ActionOutcome } from "../ports/store.js";

/**
 * The tables as kysely sees them, the same in every dialect. Moments are ISO 8601 text in UTC with
 * milliseconds: it sorts as it reads, and no driver turns it into something else.
 */
export interface Tables {
  readonly migration: MigrationTable;
  readonly conversation: ConversationTable;
  readonly seen_activity: SeenActivityTable;
  readonly pending_action: PendingActionTable;
  readonly approval: ApprovalTable;
  readonly batch: BatchTable;
  readonly limit_window: LimitWindowTable;
  readonly audit_entry: AuditEntryTable;
  readonly outbox_message: OutboxMessageTable;
  readonly personal_chat: PersonalChatTable;
  readonly sealed_secret: SealedSecretTable;
  readonly secret_end: SecretEndTable;
  readonly support_case: SupportCaseTable;
  readonly lease: LeaseTable;
}

interface MigrationTable {
  readonly name: string;
  readonly applied_at: string;
}

interface ConversationTable {
  readonly id: string;
  /** JSON as text, so that a damaged document is found here and not inside a driver. */
  readonly document: string;
  readonly version: number;
  readonly updated_at: string;
}

interface SeenActivityTable {
  readonly conversation_id: string;
  readonly activity_id: string;
  readonly seen_at: string;
}

interface PendingActionTable {
  readonly id: string;
  readonly actor_id: string;
  readonly conversation_id: string;
  readonly target_id: string;
  readonly reason: string;
  readonly fingerprint: string;
  readonly way: ResetWay;
  readonly reader: SecretReader;
  /** 0 or 1. */
  readonly revoke_sessions: number;
  /** Of the secret that was sealed before the intent. */
  readonly slip_id: string | null;
  readonly expires_at: string;
  readonly spent_at: string | null;
  readonly approval: "needed" | "given" | null;
  readonly name_misses: Generated<number>;
  /** The target's last password change before the intent. */
  readonly changed_before: string | null;
  readonly outcome: ActionOutcome | null;
  readonly finished_at: string | null;
  readonly told_at: string | null;
  readonly seen: string | null;
  readonly seen_since: string | null;
  readonly looks: number;
  readonly look_due_at: string | null;
  readonly held_by: string | null;
  readonly held_until: string | null;
  readonly batch_id: string | null;
  readonly batch_place: number | null;
  /** Why nothing was done for this person of a batch. */
  readonly batch_note: string | null;
}

interface BatchTable {
  readonly id: string;
  readonly actor_id: string;
  readonly conversation_id: string;
  readonly reason: string;
  readonly expires_at: string;
  readonly state: BatchState;
  readonly ended_because: BatchEnd | null;
  readonly held_by: string | null;
  readonly held_until: string | null;
}

interface ApprovalTable {
  readonly id: string;
  readonly action_id: string;
  readonly actor_id: string;
  readonly conversation_id: string;
  readonly target_id: string;
  readonly reason: string;
  readonly expires_at: string;
  readonly state: ApprovalState;
  readonly approver_id: string | null;
}

interface LimitWindowTable {
  readonly name: string;
  readonly key: string;
  /** A LimitWindow as JSON. */
  readonly uses: string;
  /** When nothing of it counts any more. */
  readonly free_at: string;
}

interface AuditEntryTable {
  /** A string where a driver reads 64 bits so. */
  readonly sequence: number | string;
  readonly at: string;
  readonly event: AuditEvent;
  readonly actor_id: string;
  readonly target_id: string | null;
  readonly conversation_id: string;
  readonly action_id: string | null;
  readonly reason: string | null;
  readonly rule: string | null;
  readonly directory_request_id: string | null;
  readonly previous_hash: string;
  readonly hash: string;
}

interface OutboxMessageTable {
  readonly id: string;
  readonly person_id: string;
  /** JSON as text. */
  readonly notice: string;
  readonly due_at: string;
  readonly give_up_at: string;
  readonly tries: number;
  readonly held_by: string | null;
  readonly held_until: string | null;
  /** Kept a while after, so that the same id is not told again. */
  readonly done_at: string | null;
}

interface PersonalChatTable {
  readonly person_id: string;
  readonly conversation_id: string;
  /** JSON as text. */
  readonly reference: string;
  readonly language: string;
  readonly updated_at: string;
}

interface SealedSecretTable {
  readonly id: string;
  readonly kind: SecretKind;
  readonly reader_id: string;
  readonly actor_id: string;
  readonly action_id: string;
  readonly target_id: string;
  readonly conversation_id: string;
  readonly for_name: string;
  /** Base64. */
  readonly sealed: string;
  readonly expires_at: string;
  /** 0 or 1. */
  readonly released: number;
}

interface SecretEndTable {
  /** SHA-256 of the secret's own, in hexadecimal. */
  readonly id: string;
  readonly kind: SecretKind;
  readonly actor_id: string;
  readonly reader_id: string;
  readonly target_id: string;
  readonly how: "opened" | "expired";
  readonly at: string;
}

interface SupportCaseTable {
  readonly number: string;
  readonly wanted: CaseFor;
  readonly person_id: string;
  readonly state: CaseState;
  readonly note: string | null;
  /** The rest of a SupportCase, JSON as text. */
  readonly document: string;
  readonly opened_at: string;
  readonly changed_at: string;
}

interface LeaseTable {
  readonly name: string;
  readonly holder: string;
  readonly held_until: string;
  /** Gets it when it is released, as long as it shows until then that it waits. */
  readonly next_holder: string | null;
  readonly next_until: string | null;
}

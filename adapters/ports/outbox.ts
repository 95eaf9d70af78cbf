import type { AuditEntry } from "./audit.js";
import type { ResetWay, SecretReader } from "./guard.js";

/**
 * What a person is told without having asked just now. Object ids and no words: the texts are the dialogs' affair, and
 * names are read when it is told. Never a secret.
 */
export type Notice =
  /** To the actor: what became of a reset whose turn ended before that was known. */
  | {
      readonly kind: "reset-resolved";
      readonly actionId: string;
      readonly targetId: string;
      readonly outcome: "changed" | "not-changed" | "still-unknown";
      /** A temporary password where left out. */
      readonly way?: ResetWay;
      /** Who gets to see it; the actor where left out. */
      readonly reader?: SecretReader;
      /** Where the actor can see the new password, while that is possible. */
      readonly slipId?: string;
    }
  /** To the person whose password it is, where they are the one to see it. */
  | {
      readonly kind: "secret-for-you";
      readonly actionId: string;
      readonly actorId: string;
      readonly slipId: string;
      readonly way?: ResetWay;
      /** UTC, ISO 8601: not shown any more from then on. */
      readonly until?: string;
    }
  /** To the actor: the person whose secret it is saw it, or did not in time. */
  | {
      readonly kind: "secret-seen" | "secret-missed";
      readonly actionId: string;
      readonly targetId: string;
      readonly way: ResetWay;
    }
  /** To the person whose password was reset: who did it, and what to do when that was not agreed. */
  | {
      readonly kind: "your-password-was-reset";
      readonly actionId: string;
      readonly actorId: string;
      readonly way?: ResetWay;
      readonly at: string;
    }
  /** To a security contact. */
  | {
      readonly kind: "password-was-reset";
      readonly actionId: string;
      readonly actorId: string;
      readonly targetId: string;
      readonly way?: ResetWay;
      readonly at: string;
    }
  /** To the actor: how far a batch is, and what became of it. The people in it are read when it is told. */
  | { readonly kind: "batch-progress" | "batch-ended"; readonly batchId: string }
  /** To whoever asked who can reset their own password, where reading that took long. Guests are not counted. */
  | {
      readonly kind: "readiness-counted";
      readonly people: number;
      readonly enabled: number;
      readonly registered: number;
      readonly capable: number;
      readonly missing: number;
      /** Not everybody was counted. */
      readonly partly: boolean;
      /** The first who may and cannot yet. */
      readonly remind: readonly { readonly personId: string; readonly administrator: boolean }[];
    }
  /** To somebody who spoke to the bot where others can read it. */
  | { readonly kind: "asked-elsewhere" }
  /** To a security contact: so many resets that all of them are paused until then. */
  | { readonly kind: "resets-paused"; readonly until: string }
  /** To somebody who may approve. */
  | { readonly kind: "approval-wanted"; readonly requestId: string }
  /** To the actor who asked for approval. */
  | {
      readonly kind: "approval-decided";
      readonly requestId: string;
      readonly actionId: string;
      readonly decision: "approved" | "declined" | "void" | "expired";
    }
  /** To the person whom the help desk asks the bot to help: who asked, and with what. */
  | {
      readonly kind: "case-for-you";
      readonly number: string;
      readonly actorId: string;
      readonly topic: string;
    }
  /** To whoever asked that: how it ended. `personCase` is the case that a person of the desk has to take now. */
  | {
      readonly kind: "case-outcome";
      readonly number: string;
      readonly targetId: string;
      readonly outcome: CaseOutcome;
      readonly personCase?: string;
    }
  /** To whoever asked that, later: told only where the case is still in this state. `open`: the person has not begun. */
  | {
      readonly kind: "case-quiet";
      readonly number: string;
      readonly targetId: string;
      readonly state: "open" | "accepted";
    };

/** `told`: they know what to do; whether it helped was not known yet. `stopped`: they did something else. */
export type CaseOutcome = "solved" | "told" | "needs-person" | "stopped" | "declined";

export interface OutboxMessage {
  /** One message an id, however often it is added: such as `resolved:<action id>`. */
  readonly id: string;
  readonly personId: string;
  readonly notice: Notice;
  readonly dueAt: Date;
  /** Tried again until then; a notice that never arrived is recorded in the audit. */
  readonly giveUpAt: Date;
}

/** A message that this holder has for the length of its lease. */
export interface ClaimedMessage extends Omit<OutboxMessage, "notice"> {
  /** Undefined where the row is damaged: it can only be given up. */
  readonly notice: Notice | undefined;
  /** Tries before this one. */
  readonly tries: number;
}

/** Messages that wait to be told, shared by all instances. */
export interface Outbox {
  add(messages: readonly OutboxMessage[]): Promise<void>;
  /** Calls `listener` soon after this process added a message, in whatever transaction; the result ends it. */
  onAdded(listener: () => void): () => void;
  /** At most `limit` messages that are due, those due first first; nobody else gets them while the lease lasts. */
  claim(now: Date, holder: string, leaseMs: number, limit: number): Promise<readonly ClaimedMessage[]>;
  /** It arrived, or nobody needs it any more. */
  done(id: string): Promise<void>;
  /** It did not arrive: tried again from `dueAt` on. */
  later(id: string, holder: string, dueAt: Date): Promise<void>;
  /** One transaction: it is tried no more, and the line says so. Nothing is written where it is done already. */
  giveUp(id: string, line: AuditEntry): Promise<void>;
  /** This person can be reached now: what waits for a later try is due. */
  hurry(personId: string, now: Date): Promise<void>;
}

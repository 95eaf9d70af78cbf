import type { AuditEntry } from "./audit.js";
import type { OutboxMessage } from "./outbox.js";

export type SecretKind = "temporary-password" | "temporary-access-pass";

/** Whose secret waits for whom, and which reset it belongs to. */
export interface SecretNote {
  readonly id: string;
  readonly kind: SecretKind;
  readonly readerId: string;
  readonly actorId: string;
  readonly actionId: string;
  readonly targetId: string;
  readonly conversationId: string;
  /** Of the person whose secret it is, for the reader. */
  readonly forName: string;
}

/** A secret as it waits for its reader: encrypted, with a key that the store does not hold. */
export interface SealedSecret extends SecretNote {
  readonly sealed: Uint8Array;
  readonly expiresAt: Date;
  /** Not to be shown before: it is deposited before the write that makes it somebody's password. */
  readonly released: boolean;
}

/** What is written down in the transaction that erases a secret. */
export interface Erasure {
  readonly messages: readonly OutboxMessage[];
  readonly line?: AuditEntry;
}

/** What became of a secret that its reader could see: who could, whether they did, and nothing of the secret itself. */
export interface SecretFate {
  readonly kind: SecretKind;
  readonly actorId: string;
  readonly readerId: string;
  readonly targetId: string;
  readonly how: "waiting" | "opened" | "expired";
  /** Since when; while it waits: until when. */
  readonly at: Date;
}

/** Secrets between the reset and their one reader, shared by all instances. */
export interface SealedSecrets {
  put(secret: SealedSecret): Promise<void>;
  /** Lets the reader see it from now on, until `expiresAt`. False when it is not there (any more). */
  release(id: string, expiresAt: Date): Promise<boolean>;
  /** Released, not expired, and this reader's. Changes nothing. */
  waiting(id: string, readerId: string, now: Date): Promise<SealedSecret | undefined>;
  /** One transaction: erase it and write the rest down. False when it is not waiting (any more); then nothing is written. */
  take(id: string, readerId: string, now: Date, erasure: Erasure): Promise<boolean>;
  erase(id: string): Promise<void>;
  /** Erases at most `limit` that expired, each in a transaction with what `erasure` says of it; gives how many. */
  eraseExpired(
    now: Date,
    limit: number,
    erasure: (secret: SecretNote & { readonly released: boolean }) => Erasure,
  ): Promise<number>;
  /** Of those that this person asked for or was to read, since `since`: the newest first, at most `limit`. */
  fates(personId: string, since: Date, now: Date, limit: number): Promise<readonly SecretFate[]>;
}

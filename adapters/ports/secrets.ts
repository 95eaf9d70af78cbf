import type { AuditEntry } from "./audit.js";

/** A secret as it waits for its reader: encrypted, with a key that the store does not hold. */
export interface SealedSecret {
  readonly id: string;
  readonly readerId: string;
  readonly actionId: string;
  readonly targetId: string;
  readonly conversationId: string;
  readonly forName: string;
  readonly kind: "temporary-password" | "temporary-access-pass";
  readonly sealed: Uint8Array;
  readonly expiresAt: Date;
  /** Not to be shown before: it is deposited before the write that makes it somebody's password. */
  readonly released: boolean;
}

/** Secrets between the reset and their one reader, shared by all instances. */
export interface SealedSecrets {
  put(secret: SealedSecret): Promise<void>;
  /** Lets the reader see it from now on, until `expiresAt`. */
  release(id: string, expiresAt: Date): Promise<void>;
  /** Released, not expired, and this reader's. Changes nothing. */
  waiting(id: string, readerId: string, now: Date): Promise<SealedSecret | undefined>;
  /** One transaction: erase it and append the line. Undefined when it is not waiting (any more). */
  take(id: string, readerId: string, now: Date, line: AuditEntry): Promise<SealedSecret | undefined>;
  erase(id: string): Promise<void>;
}

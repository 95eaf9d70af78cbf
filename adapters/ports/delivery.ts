import type { Secret } from "./secret.js";
import type { SecretFate, SecretKind } from "./secrets.js";

/** Where one entitled person can see a secret once. The URL holds a random id, never the secret. */
export interface DeliverySlip {
  readonly url: string;
  readonly expiresAt: Date;
}

/** A secret that waits, as far as its reader may know before reading it. */
export interface WaitingSecret {
  readonly what: SecretKind;
  /** Whether it is the reader's own; else they pass it on. */
  readonly own: boolean;
}

export type Reveal =
  | ({ readonly kind: "revealed"; readonly secret: Secret; readonly forName: string } & WaitingSecret)
  /** Shown before, expired, never there, or somebody else's: one answer for all. */
  | { readonly kind: "gone" };

/** Whose secret it is, for the reader; and which reset it belongs to, for the audit. */
export interface SecretAbout {
  readonly what: SecretKind;
  readonly forName: string;
  readonly targetId: string;
  readonly actorId: string;
  readonly actionId: string;
  readonly conversationId: string;
}

/** Hands a new password or pass to one person, once, outside the chat. */
export interface SecretDelivery {
  /** Keeps it sealed for `readerId`, who cannot see it before it is released. Gives the slip's id: 128 random bits, base64url. */
  deposit(secret: Secret, readerId: string, about: SecretAbout): Promise<string>;
  /** From now on its reader can see it, for ten minutes. Releasing again begins them anew; undefined when it is gone. */
  release(slipId: string): Promise<DeliverySlip | undefined>;
  erase(slipId: string): Promise<void>;
  urlOf(slipId: string): string;
  /** What waits for this reader; shows nothing and changes nothing. */
  waiting(slipId: string, readerId: string): Promise<WaitingSecret | undefined>;
  /** Gives the secret and erases it, in one transaction with the record of its showing; throws, and keeps it, where that fails. */
  reveal(slipId: string, readerId: string): Promise<Reveal>;
  /** Whether what this person asked for, or was to read, was opened: the newest first, of the last week. */
  fates(personId: string): Promise<readonly SecretFate[]>;
  /** Erases what expired, and lets the actor know whose reader never came. */
  sweep(): Promise<void>;
}

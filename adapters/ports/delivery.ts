import type { Secret } from "./secret.js";

/** Where one entitled person can see a secret once. The URL holds a random id, never the secret. */
export interface DeliverySlip {
  readonly url: string;
  readonly expiresAt: Date;
}

export type Reveal =
  | { readonly kind: "revealed"; readonly secret: Secret; readonly forName: string }
  /** Shown before, expired, never there, or somebody else's: one answer for all. */
  | { readonly kind: "gone" };

/** Whose password it is, for the reader; and which reset it belongs to, for the audit. */
export interface SecretAbout {
  readonly forName: string;
  readonly targetId: string;
  readonly actionId: string;
  readonly conversationId: string;
}

/** Hands a new password to one person, once, outside the chat. */
export interface SecretDelivery {
  /** `readerId` is the only person who may open it. */
  deposit(secret: Secret, readerId: string, about: SecretAbout): Promise<DeliverySlip>;
  /** Whether a slip still waits for this reader; shows nothing and changes nothing. */
  waiting(slipId: string, readerId: string): Promise<boolean>;
  /** Gives the secret and erases it, once its showing is recorded; throws, and keeps it, where that fails. */
  reveal(slipId: string, readerId: string): Promise<Reveal>;
}

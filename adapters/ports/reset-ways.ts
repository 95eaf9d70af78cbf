import type { DeliverySlip } from "./delivery.js";

/** A new password that must be changed at the next sign-in, or a pass for one sign-in beside the password there is. */
export type ResetWay = "temporary-password" | "temporary-access-pass";

/** Who gets to see it: whoever asked, or the person themselves in their own chat with the bot. */
export type SecretReader = "actor" | "target";

/** What can be chosen for a person, by this actor, now. */
export interface ResetChoices {
  /** Best first, never empty. */
  readonly ways: readonly ResetWay[];
  /** Best first, never empty. */
  readonly readers: readonly SecretReader[];
}

/** What became of signing the person out everywhere. */
export type Sessions = "kept" | "revoked" | "not-revoked" | "unknown";

/** Where the secret went. */
export type HandedOver =
  | { readonly kind: "to-actor"; readonly slip: DeliverySlip }
  /** They are told in their own chat with the bot; the actor never sees it. */
  | { readonly kind: "to-target"; readonly until: Date }
  /** It was changed, and nobody can see the secret: the store failed. */
  | { readonly kind: "lost" };

import type { Secret } from "./secret.js";

/** The sign-ins of the people who ask, as the channel's token service keeps them. */
export interface AskerTokens {
  /**
   * The token of this person's own sign-in, for whichever audience the connection was set up: Microsoft Graph, or the
   * bot itself. It may be another person's: whoever uses it looks at its claims first. Never throws.
   */
  tokenOf(personId: string, deadline: AbortSignal): Promise<AskerToken>;
  /** The sign-in is of no use (any more), so the person is asked for a new one the next time. Never throws. */
  drop?(personId: string): Promise<void>;
}

export type AskerToken =
  | { readonly kind: "token"; readonly token: Secret }
  /** Never signed in, signed out, or the sign-in has ended. */
  | { readonly kind: "sign-in-needed" }
  /** `operatorHint` holds codes, never sentences of the token service and never a token. */
  | { readonly kind: "unavailable"; readonly operatorHint: string };

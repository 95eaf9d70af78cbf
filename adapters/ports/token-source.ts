import type { Secret } from "./secret.js";

/** Where an adapter gets its bearer tokens: the bot's own sign-in, or that of the person who asks. */
export interface TokenSource {
  /**
   * A token for scopes such as `https://graph.microsoft.com/.default`. Aborting `deadline` means that nobody waits
   * any more. Never throws.
   */
  token(scopes: readonly string[], deadline: AbortSignal): Promise<TokenReading>;
}

export type TokenReading =
  | { readonly kind: "token"; readonly token: Secret }
  /** `operatorHint` holds codes of the sign-in service, never its sentences and never a token. */
  | { readonly kind: "no-token"; readonly operatorHint: string };

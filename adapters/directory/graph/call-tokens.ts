import type { AskerTokens } from "../../ports/asker-tokens.js";
import type { TokenSource } from "../../ports/token-source.js";
import type { CallToken, TokenOf } from "./http/call-state.js";

export function botToken(tokens: TokenSource, scopes: readonly string[]): TokenOf {
  return (deadline) => tokens.token(scopes, deadline);
}

/** For what only somebody who asks may do, where nobody does. */
export const nobody: TokenOf = async () => ({ kind: "sign-in-needed" });

/** The asker's, fetched when a call first needs it and then the same for every call of one piece of work. */
export function askerToken(askers: AskerTokens, personId: string): TokenOf {
  let token: Promise<CallToken> | undefined;
  return (deadline) => (token ??= fetchToken(askers, personId, deadline));
}

async function fetchToken(askers: AskerTokens, personId: string, deadline: AbortSignal): Promise<CallToken> {
  const found = await askers.tokenOf(personId, deadline);
  return found.kind === "unavailable" ? { kind: "no-token", operatorHint: found.operatorHint } : found;
}

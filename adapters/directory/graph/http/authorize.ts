import type { TokenSource } from "../../../ports/token-source.js";
import type { Step } from "./middleware.js";

/**
 * Puts the token on each try. Graph client's own handler leaves it off for every address that is not https, and so
 * for a fake on loopback.
 */
export function authorize(tokens: TokenSource, scopes: readonly string[]): Step {
  return async (context, state, next) => {
    const reading = await tokens.token(scopes, state.budget.signal);
    if (reading.kind === "no-token") {
      state.connectionLost = false;
      state.failure = { kind: "no-answer", sent: false, operatorHint: reading.operatorHint };
      return;
    }
    const headers = new Headers(context.options?.headers);
    headers.set("Authorization", `Bearer ${reading.token.reveal()}`);
    // Somebody waits in a chat for every one of our calls (learn.microsoft.com/graph/throttling-limits).
    headers.set("x-ms-throttle-priority", "High");
    context.options = { ...context.options, headers: Object.fromEntries(headers) };
    await next();
  };
}

import type { Step } from "./middleware.js";

const NOT_SENT = { kind: "no-answer", sent: false } as const;
const NO_SIGN_IN = {
  ...NOT_SENT,
  signInNeeded: true,
  operatorHint: "The person who asks has not signed in, or not any more.",
} as const;

/**
 * Puts the token on each try. Graph client's own handler leaves it off for every address that is not https, and so
 * for a fake on loopback.
 */
export const authorize: Step = async (context, state, next) => {
  const reading = await state.tokenOf(state.budget.signal);
  if (reading.kind !== "token") {
    state.connectionLost = false;
    state.failure =
      reading.kind === "no-token" ? { ...NOT_SENT, operatorHint: reading.operatorHint } : NO_SIGN_IN;
    return;
  }
  const headers = new Headers(context.options?.headers);
  headers.set("Authorization", `Bearer ${reading.token.reveal()}`);
  // Somebody waits in a chat for every one of our calls (learn.microsoft.com/graph/throttling-limits).
  headers.set("x-ms-throttle-priority", "High");
  context.options = { ...context.options, headers: Object.fromEntries(headers) };
  await next();
};

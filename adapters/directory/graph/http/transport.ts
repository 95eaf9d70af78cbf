import type { Step } from "./middleware.js";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Nothing was sent when the connection was never made. */
const NEVER_CONNECTED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

const OVER = {
  kind: "no-answer",
  sent: false,
  operatorHint: "The time for this was over before Microsoft Graph could be asked.",
} as const;

/** Sends the request and reads the whole answer within `deadline` milliseconds and what is left of the budget. */
export function transport(send: Fetch, deadline: number): Step {
  return async (context, state) => {
    if (state.budget.signal.aborted) {
      state.failure = OVER;
      return;
    }
    const url: unknown = context.request;
    if (typeof url !== "string") throw new TypeError("Graph's client sends addresses as text");
    const late = AbortSignal.timeout(deadline);
    state.tries += 1;
    state.failure = undefined;
    delete context.response;
    try {
      const response = await send(url, {
        ...context.options,
        // Graph redirects none of our calls; following one would carry the token to wherever it says.
        redirect: "manual",
        signal: AbortSignal.any([late, state.budget.signal]),
      });
      const body = await response.text();
      context.response = new Response(body === "" ? null : body, response);
    } catch (fault) {
      state.failure = noAnswer(fault);
      state.connectionLost = !late.aborted && !state.budget.signal.aborted;
    }
  };
}

function noAnswer(fault: unknown) {
  const code = codeOf(fault);
  return {
    kind: "no-answer",
    sent: !NEVER_CONNECTED.has(code),
    operatorHint: `Microsoft Graph did not answer (${code}). Check the network between the bot and Graph.`,
  } as const;
}

/** A code such as ECONNRESET or TimeoutError. Never the message: it may quote the request. */
function codeOf(fault: unknown): string {
  const cause: unknown = fault instanceof Error ? (fault.cause ?? fault) : fault;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return cause instanceof Error ? cause.name : "unknown fault";
}

import type { Unavailable } from "../../ports/directory.js";
import { GRAPH_CALLS, type GraphCallName } from "./calls.js";
import type { Answered } from "./http/ask-graph.js";

/** What an operator must know of an answer that refuses: status, code and request id, never Graph's sentences. */
export function whyUnavailable(call: GraphCallName, answer: Answered): Unavailable {
  const { status, code = "no code", requestId = "unknown" } = answer;
  const told = `Microsoft Graph answered ${status} (${code}, request ${requestId}) to ${call}.`;
  return { kind: "unavailable", operatorHint: `${told} ${whatToDo(call, status)}` };
}

/** For answers that hold nulls where a permission is missing. */
export function missing(permission: string, what: string): Unavailable {
  const operatorHint = `${what} cannot be read. ${grant([permission])}`;
  return { kind: "unavailable", operatorHint };
}

function whatToDo(call: GraphCallName, status: number): string {
  if (status === 401) return "The token was not accepted: check the tenant, the sign-in and the clock.";
  if (status === 429) return "The tenant's limit is reached; it passes by itself.";
  if (status >= 500) return "The fault is Microsoft's; it passes by itself.";
  if (status !== 403) return "The request was not understood: report this.";
  return grant(GRAPH_CALLS[call].needs);
}

function grant(permissions: readonly string[]): string {
  const which = `${permissions.length === 1 ? "permission" : "permissions"} ${permissions.join(", ")}`;
  return `Grant the application ${which} to the bot's app registration, with admin consent.`;
}

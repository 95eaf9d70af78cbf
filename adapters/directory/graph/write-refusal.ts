import type { GraphAnswer } from "./http/ask-graph.js";

/** What an answer to a write proves when it is not a success. */
export type WriteRefusal =
  /** Nothing was applied. */
  | {
      readonly kind: "refused";
      readonly reason: "bad-request" | "not-permitted" | "no-such-person" | "sign-in-needed" | "unavailable";
      readonly directoryRequestId?: string;
    }
  | { readonly kind: "unknown"; readonly operatorHint: string };

/** Only an answer that refuses proves that nothing was applied; a gateway's 5xx does not. */
export function writeRefusal(answer: GraphAnswer): WriteRefusal {
  if (answer.kind === "no-answer") {
    return answer.sent
      ? { kind: "unknown", operatorHint: answer.operatorHint }
      : { kind: "refused", reason: answer.signInNeeded ? "sign-in-needed" : "unavailable" };
  }
  const { status, code, requestId } = answer;
  if (status < 400 || status >= 500 || status === 408) {
    return {
      kind: "unknown",
      operatorHint: `Microsoft Graph answered ${status} (request ${requestId ?? "unknown"}) to a write.`,
    };
  }
  const reason = answer.asksForSignIn ? "sign-in-needed" : reasonOf(status, code);
  return { kind: "refused", reason, ...(requestId !== undefined && { directoryRequestId: requestId }) };
}

function reasonOf(status: number, code: string | undefined) {
  if (status === 404) return "no-such-person";
  if (status === 403) return "not-permitted";
  return status === 400 && (code === "Request_BadRequest" || code === "badRequest")
    ? "bad-request"
    : "unavailable";
}

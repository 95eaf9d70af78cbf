import { z } from "zod";
import type { Answered } from "./http/ask-graph.js";
import type { Budget } from "./http/budget.js";
import { LEAST_POLL_WAIT, type Wait } from "./http/retry.js";
import { pathOf, type ReadDeps } from "./read-graph.js";

export interface FollowDeps extends ReadDeps {
  readonly wait: Wait;
}

type OperationEnd =
  | { readonly kind: "succeeded" }
  | { readonly kind: "failed" }
  | { readonly kind: "unknown"; readonly operatorHint: string };

const OPERATION = z.object({ status: z.string() });
const OPERATION_PATH = /^\/users\/[^/?]+\/authentication\/operations\/[^/?]+(\?|$)/;

/**
 * 202 is a promise, not a success: the operation is asked for its end until there is one or the budget is spent. Its
 * address is kept with the query that Graph gave it.
 */
export async function followOperation(
  deps: FollowDeps,
  accepted: Answered,
  budget: Budget,
): Promise<OperationEnd> {
  const path = accepted.location === undefined ? undefined : pathOf(accepted.location, deps.baseUrl);
  if (path === undefined || !OPERATION_PATH.test(path)) {
    return unknown(accepted, "gave no address under which its end could be read");
  }
  let between = waitOf(accepted);
  while (between < budget.left()) {
    try {
      await deps.wait(between, budget.signal);
    } catch {
      break;
    }
    const answer = await deps.ask({ call: "operation", path }, budget);
    if (answer.kind === "no-answer") continue;
    if (answer.status === 403) {
      const who = "The person who asked may not read it: that takes UserAuthenticationMethod.Read.All and";
      return unknown(accepted, `and its end cannot be read. ${who} Authentication Administrator.`);
    }
    const read = OPERATION.safeParse(answer.body);
    const status = answer.status === 200 && read.success ? read.data.status : "running";
    if (status === "succeeded" || status === "failed") return { kind: status };
    between = waitOf(answer);
  }
  return unknown(accepted, "and it had not ended when the time for it was over");
}

/** The reports' limit of five requests in ten seconds holds for the whole tenant. */
function waitOf({ retryAfter }: Answered): number {
  const seconds = Number(retryAfter);
  return Number.isFinite(seconds) ? Math.max(LEAST_POLL_WAIT, seconds * 1_000) : LEAST_POLL_WAIT;
}

function unknown({ requestId = "unknown" }: Answered, what: string): OperationEnd {
  return {
    kind: "unknown",
    operatorHint: `Microsoft Graph accepted a password reset (request ${requestId}) ${what}`,
  };
}

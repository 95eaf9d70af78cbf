import { Client, ResponseType } from "@microsoft/microsoft-graph-client";
import type { Clock } from "../../../ports/clock.js";
import { GRAPH_CALLS, type GraphCallName } from "../calls.js";
import { authorize } from "./authorize.js";
import type { Budget } from "./budget.js";
import { CallState, type NoAnswer, type TokenOf } from "./call-state.js";
import { circuitBreaker } from "./circuit-breaker.js";
import { createMiddleware } from "./middleware.js";
import { retry, type Wait } from "./retry.js";
import { type Fetch, transport } from "./transport.js";

/** A request. `path` begins behind the version, its keys and query values already encoded. */
export interface GraphRequest {
  readonly call: GraphCallName;
  readonly path: string;
  readonly body?: object;
  /** For queries that Graph answers from its index only (learn.microsoft.com/graph/aad-advanced-queries). */
  readonly eventual?: boolean;
}

export interface Answered {
  readonly kind: "answered";
  readonly status: number;
  /** Graph's error code, such as Request_ResourceNotFound; its message is never kept. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
  /** A refusal that a new sign-in may lift: conditional access, a second factor, a session that was ended. */
  readonly asksForSignIn: boolean;
  /** Undefined where there was none, or none that could be read. */
  readonly body: unknown;
}

export type GraphAnswer = Answered | NoAnswer;

/** What a call came to, for the log: no address, because keys name people. */
export interface CallReport {
  readonly call: GraphCallName;
  readonly as: CallAs;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly tries: number;
  readonly ms: number;
}

export interface GraphDeps {
  readonly baseUrl: string;
  readonly botToken: TokenOf;
  readonly clock: Clock;
  readonly wait: Wait;
  readonly fetch: Fetch;
  /** Milliseconds one try may take. */
  readonly deadline: number;
  readonly onCall: (report: CallReport) => void;
}

export type AskGraph = (request: GraphRequest, budget: Budget) => Promise<GraphAnswer>;

/** With whose sign-in: the bot's own, or that of the person who asks. */
export type CallAs = "bot" | "asker";

/**
 * What asks Graph for one person. The table of calls says which of them carry that person's token and which the bot's;
 * without an asker all carry the bot's. Everybody's go through one client: a Graph that is out of reach is so for all.
 */
export function createAskGraph(deps: GraphDeps): (asker?: TokenOf) => AskGraph {
  const { clock } = deps;
  const client = Client.initWithMiddleware({
    baseUrl: deps.baseUrl,
    defaultVersion: "v1.0",
    middleware: createMiddleware([
      circuitBreaker(clock),
      retry(deps),
      authorize,
      transport(deps.fetch, deps.deadline),
    ]),
  });
  return (asker) =>
    async ({ call, path, body, eventual = false }, budget) => {
      const { method, delegatedBy } = GRAPH_CALLS[call];
      const as = asker === undefined ? "bot" : delegatedBy;
      const tokenOf = as === "asker" && asker !== undefined ? asker : deps.botToken;
      const state = new CallState(call, method === "GET", budget, tokenOf);
      const request = client.api(path).middlewareOptions([state]).responseType(ResponseType.RAW);
      if (eventual) request.header("ConsistencyLevel", "eventual");
      const startedAt = clock.now().getTime();
      const answer = await settle(state, async (): Promise<unknown> => {
        switch (method) {
          case "GET":
            return request.get();
          case "POST":
            return request.post(body);
          case "PATCH":
            return request.patch(body);
        }
      });
      const { status, code, requestId } = answer.kind === "answered" ? answer : NOTHING;
      const ms = clock.now().getTime() - startedAt;
      deps.onCall({ call, as, status, code, requestId, tries: state.tries, ms });
      return answer;
    };
}

const NOTHING = { status: undefined, code: undefined, requestId: undefined };

async function settle(state: CallState, send: () => Promise<unknown>): Promise<GraphAnswer> {
  try {
    const response = await send();
    if (response instanceof Response) return await answered(response);
  } catch {
    // What the client throws may quote the request; the state says what happened.
  }
  return (
    state.failure ?? {
      kind: "no-answer",
      sent: true,
      operatorHint: "Microsoft Graph's client failed in a way that says nothing about the request.",
    }
  );
}

async function answered(response: Response): Promise<Answered> {
  const body = jsonOf(await response.text());
  const code = errorCodeOf(body);
  return {
    kind: "answered",
    status: response.status,
    code,
    requestId: response.headers.get("request-id") ?? undefined,
    location: response.headers.get("location") ?? undefined,
    retryAfter: response.headers.get("retry-after") ?? undefined,
    asksForSignIn: asksForSignIn(response, code),
    body,
  };
}

/** A claims challenge (learn.microsoft.com/entra/identity-platform/claims-challenge), or its plain form. */
function asksForSignIn({ status, headers }: Response, code = ""): boolean {
  const challenge = headers.get("www-authenticate") ?? "";
  const asks = /\bclaims="|insufficient_claims|interaction_required/i.test(challenge);
  return (
    (status === 401 || status === 403) &&
    (asks || /^(interaction_?required|insufficient_?claims)$/i.test(code))
  );
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function errorCodeOf(body: unknown): string | undefined {
  const error: unknown = body instanceof Object && "error" in body ? body.error : undefined;
  const code: unknown = error instanceof Object && "code" in error ? error.code : undefined;
  // A code is a word. Whatever else stands there could be a sentence about somebody.
  return typeof code === "string" && /^[\w.-]{1,80}$/.test(code) ? code : undefined;
}

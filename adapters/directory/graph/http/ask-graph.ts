import { Client, ResponseType } from "@microsoft/microsoft-graph-client";
import type { Clock } from "../../../ports/clock.js";
import type { TokenSource } from "../../../ports/token-source.js";
import { GRAPH_CALLS, type GraphCallName } from "../calls.js";
import { authorize } from "./authorize.js";
import type { Budget } from "./budget.js";
import { CallState, type NoAnswer } from "./call-state.js";
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
  /** Undefined where there was none, or none that could be read. */
  readonly body: unknown;
}

export type GraphAnswer = Answered | NoAnswer;

/** What a call came to, for the log: no address, because keys name people. */
export interface CallReport {
  readonly call: GraphCallName;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly tries: number;
  readonly ms: number;
}

export interface GraphDeps {
  readonly baseUrl: string;
  readonly tokens: TokenSource;
  readonly scopes: readonly string[];
  readonly clock: Clock;
  readonly wait: Wait;
  readonly fetch: Fetch;
  /** Milliseconds one try may take. */
  readonly deadline: number;
  readonly onCall: (report: CallReport) => void;
}

export type AskGraph = (request: GraphRequest, budget: Budget) => Promise<GraphAnswer>;

export function createAskGraph(deps: GraphDeps): AskGraph {
  const { clock, tokens, scopes } = deps;
  const client = Client.initWithMiddleware({
    baseUrl: deps.baseUrl,
    defaultVersion: "v1.0",
    middleware: createMiddleware([
      circuitBreaker(clock),
      retry(deps),
      authorize(tokens, scopes),
      transport(deps.fetch, deps.deadline),
    ]),
  });
  return async ({ call, path, body, eventual = false }, budget) => {
    const { method } = GRAPH_CALLS[call];
    const state = new CallState(call, method === "GET", budget);
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
    deps.onCall({ call, status, code, requestId, tries: state.tries, ms });
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
  return {
    kind: "answered",
    status: response.status,
    code: errorCodeOf(body),
    requestId: response.headers.get("request-id") ?? undefined,
    location: response.headers.get("location") ?? undefined,
    retryAfter: response.headers.get("retry-after") ?? undefined,
    body,
  };
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

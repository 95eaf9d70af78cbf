/** Microsoft Graph v1.0 on loopback: its shapes, codes, headers, pages, permissions and operations, and its faults. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../../../adapters/ports/clock.js";
import { bodyOf, listenOnLoopback } from "../loopback.js";
import { errorBody, type FakeAnswer, GraphFault, notFound } from "./answers.js";
import { AUTHENTICATION_ROUTES, endOperations } from "./authentication-routes.js";
import { createFaults, type FaultEffect, type Faults, type SeenRequest } from "./faults.js";
import { MEMBERSHIP_ROUTES } from "./membership-routes.js";
import { requirePermission } from "./route.js";
import type { FakeTenant } from "./tenant.js";
import { callerOf } from "./tokens.js";
import { USER_ROUTES } from "./user-routes.js";

export interface GraphFake {
  readonly url: string;
  readonly tenant: FakeTenant;
  readonly faults: Faults;
  /** Every request since the start, in order. */
  readonly requests: readonly SeenRequest[];
  /** How many requests were left without an answer on purpose. */
  readonly silent: number;
  readonly close: () => Promise<void>;
}

const ROUTES = [...USER_ROUTES, ...MEMBERSHIP_ROUTES, ...AUTHENTICATION_ROUTES];

export async function startGraphFake(tenant: FakeTenant, clock: Clock, port = 0): Promise<GraphFake> {
  const faults = createFaults();
  const requests: SeenRequest[] = [];
  let silent = 0;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const origin = `http://${request.headers.host}`;
    const url = new URL(request.url ?? "/", origin);
    const body = await bodyOf(request);
    const { authorization, ...headers } = request.headers;
    const { method = "" } = request;
    const path = url.pathname.replace(/^\/v1\.0/, "");
    const by = senderOf(authorization, clock.now());
    const seen = { method, path, query: url.search, headers, body, by, at: clock.now() };
    requests.push(seen);
    const requestId = randomUUID();
    const fault = faults.hit(seen);
    const answer = (): FakeAnswer => {
      const now = clock.now();
      endOperations(tenant, now);
      try {
        const caller = callerOf(authorization, now);
        const route = ROUTES.find((each) => each.method === method && each.pattern.test(path));
        if (!route || !url.pathname.startsWith("/v1.0/")) throw notFound();
        requirePermission(route, caller);
        const keys = (route.pattern.exec(path) ?? []).slice(1).map(decodeURIComponent);
        const eventual = headers["consistencylevel"] === "eventual";
        const { pageSize } = tenant.settings;
        return route.handle({ tenant, caller, url, eventual, pageSize, origin, keys, body, now });
      } catch (problem) {
        if (!(problem instanceof GraphFault)) throw problem;
        return faulty(problem.status, problem.code, requestId, now);
      }
    };
    const real = fault?.moment === "before" ? undefined : answer();
    if (fault?.effect.kind === "silence") silent += 1;
    else if (fault) spoil(response, fault.effect, real, requestId, clock.now());
    else if (real) send(response, real, requestId);
  };
  const loopback = await listenOnLoopback((request, response) => {
    serve(request, response).catch(() => response.destroy());
  }, port);
  return {
    url: loopback.url,
    tenant,
    faults,
    requests,
    get silent() {
      return silent;
    },
    close: () => loopback.close(),
  };
}

function senderOf(authorization: string | undefined, now: Date): string | undefined {
  try {
    const caller = callerOf(authorization, now);
    return caller.kind === "delegated" ? caller.personId : "the bot";
  } catch {
    return undefined;
  }
}

function faulty(status: number, code: string, requestId: string, date: Date): FakeAnswer {
  return { status, body: errorBody(code, requestId, date) };
}

function send(response: ServerResponse, { status, body, headers }: FakeAnswer, requestId: string): void {
  const type = body ? { "Content-Type": "application/json;odata.metadata=minimal" } : {};
  response.writeHead(status, {
    ...type,
    "request-id": requestId,
    "client-request-id": requestId,
    "x-ms-resource-unit": "1",
    ...headers,
  });
  response.end(body && JSON.stringify(body));
}

function spoil(
  response: ServerResponse,
  effect: Exclude<FaultEffect, { kind: "silence" }>,
  real: FakeAnswer | undefined,
  requestId: string,
  date: Date,
): void {
  switch (effect.kind) {
    case "status": {
      const { status, code = "UnknownError", retryAfter } = effect;
      const headers = { ...(retryAfter !== undefined && { "Retry-After": retryAfter }), ...effect.headers };
      send(response, { ...faulty(status, code, requestId, date), headers }, requestId);
      return;
    }
    case "reset":
      response.destroy();
      return;
    case "half": {
      const text = JSON.stringify(real?.body ?? { value: "a body that never ends" });
      response.writeHead(real?.status === 204 ? 200 : (real?.status ?? 200), {
        "Content-Type": "application/json",
        "Content-Length": text.length + 100,
        "request-id": requestId,
      });
      response.write(text.slice(0, text.length / 2), () => response.destroy());
      return;
    }
    case "body":
      response.writeHead(200, { "Content-Type": "application/json", "request-id": requestId });
      response.end(effect.text);
  }
}

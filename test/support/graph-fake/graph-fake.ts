/** Microsoft Graph v1.0 on loopback: its shapes, codes, headers, pages, permissions and operations, and its faults. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../../../adapters/ports/clock.js";
import { setTimeout as pause } from "node:timers/promises";
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
  /** Those that came although an answer to the same request had asked to be left alone until later. */
  readonly early: readonly SeenRequest[];
  /** Milliseconds by the machine's clock: the longest that a request was left open, whoever ended it. */
  readonly longestOpen: number;
  /** How many requests were left without an answer on purpose. */
  readonly silent: number;
  readonly close: () => Promise<void>;
}

const NO_EFFECT: FaultEffect = { kind: "none" };

const ROUTES = [...USER_ROUTES, ...MEMBERSHIP_ROUTES, ...AUTHENTICATION_ROUTES];

export async function startGraphFake(tenant: FakeTenant, clock: Clock, port = 0): Promise<GraphFake> {
  const faults = createFaults();
  const requests: SeenRequest[] = [];
  const early: SeenRequest[] = [];
  const restUntil = new Map<string, number>();
  let due: { readonly at: number; readonly apply: (now: Date) => void }[] = [];
  let silent = 0;
  let longestOpen = 0;

  /** Applies what was to be applied later, each at its own moment. */
  const catchUp = (now: number): void => {
    const ripe = due.filter(({ at }) => at <= now).toSorted((one, other) => one.at - other.at);
    due = due.filter(({ at }) => at > now);
    for (const { at, apply } of ripe) apply(new Date(at));
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const origin = `http://${request.headers.host}`;
    const url = new URL(request.url ?? "/", origin);
    const body = await bodyOf(request);
    const { authorization, ...headers } = request.headers;
    const { method = "" } = request;
    // A caller in another process says what time it is for it.
    const now = new Date(Date.parse(String(headers["x-now"] ?? "")) || clock.now());
    catchUp(now.getTime());
    const path = url.pathname.replace(/^\/v1\.0/, "");
    const fault = faults.hit({ method, path });
    const { moment = "after", effect = NO_EFFECT, late } = fault ?? {};
    const by = senderOf(authorization, now);
    const seen = { method, path, query: url.search, headers, body, by, at: now, effect };
    requests.push(seen);
    const requestId = randomUUID();
    if (now.getTime() < (restUntil.get(`${method} ${path}${url.search}`) ?? 0)) early.push(seen);
    const answer = (now: Date): FakeAnswer => {
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
    const real = moment === "after" ? answer(now) : undefined;
    if (typeof moment === "number") due.push({ at: now.getTime() + moment, apply: (at) => void answer(at) });
    if (effect.kind === "status" && effect.retryAfter !== undefined) {
      restUntil.set(`${method} ${path}${url.search}`, now.getTime() + Number(effect.retryAfter) * 1_000);
    }
    if (late !== undefined) await pause(late, undefined, { ref: false });
    if (effect.kind === "silence") silent += 1;
    else if (effect.kind === "none") send(response, real ?? answer(now), requestId);
    else spoil(response, effect, real, requestId, now);
  };
  const loopback = await listenOnLoopback((request, response) => {
    const began = performance.now();
    response.once("close", () => (longestOpen = Math.max(longestOpen, performance.now() - began)));
    serve(request, response).catch(() => response.destroy());
  }, port);
  return {
    url: loopback.url,
    tenant,
    faults,
    requests,
    early,
    get longestOpen() {
      return longestOpen;
    },
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
  effect: Exclude<FaultEffect, { kind: "silence" | "none" }>,
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

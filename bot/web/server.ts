import type { ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";
import {
  createServer as createRestify,
  type Request,
  type Response,
  type Server,
  type ServerOptions,
} from "restify";
import { inTime } from "../in-time.js";
import type { Log } from "../log.js";
import { formatters, refuse } from "./answers.js";
import { changesSomething, knock, setSecurityHeaders, type Access } from "./front-door.js";
import { createRestifyLog } from "./restify-log.js";
import { createUpgrades, type UpgradeHandler } from "./upgrades.js";

export type { Access } from "./front-door.js";
export type { UpgradeHandler } from "./upgrades.js";

/** Puts routes on the server. Handlers are async, take two parameters and return nothing. */
export type Mount = (server: Server) => void;

export interface WebServerOptions {
  readonly access: Access;
  readonly log: Log;
  readonly routes: readonly Mount[];
}

export interface WebServer {
  onUpgrade(handler: UpgradeHandler): void;
  /** Port 0 lets the system pick. Rejects when the address cannot be had. */
  listen(port: number, host: string): Promise<{ readonly port: number }>;
  /** From the call on everything new but /healthz is answered with 503; resolves when no request is in flight. */
  drain(): Promise<void>;
  /** Drains, but no longer than ten seconds, stops listening, and a moment later cuts what is left. */
  close(): Promise<void>;
}

declare module "restify" {
  interface Server {
    /** Runs before everything else and outside the handler chain; false means: answered. Missing in the types. */
    first(handler: (request: Request, response: Response) => boolean): Server;
  }
}

const DRAIN_MILLISECONDS = 10_000;
const GRACE_MILLISECONDS = 250;
const ROUNDS_TO_ACCEPT = 10;

export function createServer({ access, log, routes }: WebServerOptions): WebServer {
  const open = new Set<ServerResponse>();
  let onDrained: (() => void) | undefined;
  const upgrades = createUpgrades(access, log);
  let closing = false;

  const server = createRestify({
    name: "",
    formatters,
    // restify 12 logs the pino way, its types still describe version 8 with bunyan.
    log: createRestifyLog(log) as unknown as NonNullable<ServerOptions["log"]>,
  });
  const { server: http } = server;
  setTimeouts(server);

  server.first((request, response) => {
    open.add(response);
    response.once("close", () => {
      open.delete(response);
      if (closing && open.size === 0) onDrained?.();
    });
    setSecurityHeaders(access, response);
    if (closing) response.setHeader("Connection", "close");
    const door = knock(access, request, changesSomething(request.method));
    if (door.kind === "open" && (!closing || door.pathname === "/healthz")) return true;
    refuse(response, door.kind === "shut" ? door.status : 503);
    return false;
  });
  answerErrors(server, log);
  for (const mount of routes) mount(server);
  // restify passes this event on and would throw without a listener of its own; a failed `listen` is told by rejecting.
  server.on("error", (error) => {
    if (http.listening) log.error("server-error", { error });
  });
  server.on("upgrade", (request, socket, head) => {
    if (closing) socket.destroy();
    else upgrades.receive(request, socket, head);
  });

  // Still listening: whoever asks for readiness gets its answer, and is not left to guess from a refused connection.
  let drained: Promise<void> | undefined;
  const drain = (): Promise<void> => {
    closing = true;
    drained ??= new Promise((resolve) => {
      onDrained = resolve;
      for (const response of open) if (!response.headersSent) response.setHeader("Connection", "close");
      if (open.size === 0) resolve();
    });
    return drained;
  };

  return {
    onUpgrade: (handler) => upgrades.add(handler),
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        http.once("error", reject);
        http.listen(port, host, () => {
          http.off("error", reject);
          resolve({ port: server.address().port });
        });
      }),
    drain,
    async close() {
      await inTime(drain(), DRAIN_MILLISECONDS);
      // Connections that wait to be accepted would be reset: accept them, and their requests get a 503.
      for (let round = 0; round < ROUNDS_TO_ACCEPT; round += 1) await setImmediate();
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      upgrades.closeAll();
      http.closeIdleConnections();
      // A request that was on its way still gets its 503.
      await inTime(closed, GRACE_MILLISECONDS);
      http.closeAllConnections();
      await closed;
    },
  };
}

/** Against senders that hold a connection open by sending next to nothing. */
function setTimeouts({ server }: Server): void {
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  server.maxHeadersCount = 100;
}

/**
 * Nobody calls restify's `done`: after it restify would send the error itself, with its message, and throw outside every
 * handler when an answer has gone out already.
 */
function answerErrors(server: Server, log: Log): void {
  const unrouted = (status: 404 | 405) => (request: Request, response: Response, error: unknown) => {
    if (request.getRoute() === undefined) refuse(response, status);
    else fail(request, response, error);
  };
  const fail = (request: Request, response: Response, error: unknown) => {
    // The pattern, not the path: that may hold an id which opens something.
    log.error("request-failed", { route: request.getRoute()?.name, error });
    refuse(response, 500);
    if (!response.writableEnded) response.destroy();
  };
  server.on("NotFound", unrouted(404));
  server.on("MethodNotAllowed", unrouted(405));
  server.on("restifyError", fail);
}

import type { ServerResponse } from "node:http";
import {
  createServer as createRestify,
  type Request,
  type Response,
  type Server,
  type ServerOptions,
} from "restify";
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
  /** True from the call of close: nothing new is taken on. */
  closing(): boolean;
  /** Stops listening, waits up to ten seconds for requests in flight, then cuts what is left. */
  close(): Promise<void>;
}

declare module "restify" {
  interface Server {
    /** Runs before everything else and outside the handler chain; false means: answered. Missing in the types. */
    first(handler: (request: Request, response: Response) => boolean): Server;
  }
}

const DRAIN_MILLISECONDS = 10_000;

export function createServer({ access, log, routes }: WebServerOptions): WebServer {
  const open = new Set<ServerResponse>();
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
      if (closing) http.closeIdleConnections();
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
  server.on("upgrade", (request, socket, head) => upgrades.receive(request, socket, head));

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
    closing: () => closing,
    close: () =>
      new Promise((resolve) => {
        closing = true;
        const cut = setTimeout(() => http.closeAllConnections(), DRAIN_MILLISECONDS);
        http.close(() => {
          clearTimeout(cut);
          resolve();
        });
        for (const response of open) if (!response.headersSent) response.setHeader("Connection", "close");
        upgrades.closeAll();
        http.closeIdleConnections();
      }),
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

import type { IncomingMessage, ServerResponse } from "node:http";
import { isLoopbackHost } from "../../adapters/channel/cloud/loopback.js";

/** Who may knock: in local mode this machine only, in cloud mode anybody, with our pages under one origin. */
export type Access = { readonly mode: "local" } | { readonly mode: "cloud"; readonly publicUrl: string };

export type Knock =
  | { readonly kind: "open"; readonly pathname: string }
  | { readonly kind: "shut"; readonly status: 400 | 403 };

const HOST = /^(?<name>[a-z\d._-]+|\[[a-f\d:.]+\])(:\d{1,5})?$/i;

/**
 * Looks at a request before any route does. Refuses addresses and Host headers that cannot be parsed (restify would
 * throw over them outside every handler), in local mode every Host but loopback (DNS rebinding), and requests that
 * change something from a page that is not ours.
 */
export function knock(access: Access, request: IncomingMessage, changes: boolean): Knock {
  const hosts = request.headersDistinct["host"] ?? [];
  const host = hosts.length === 1 ? HOST.exec(hosts[0] ?? "")?.groups?.["name"] : undefined;
  const pathname = pathOf(request.url ?? "");
  if (host === undefined || pathname === undefined) return { kind: "shut", status: 400 };
  if (access.mode === "local" && !isLoopbackHost(host)) return { kind: "shut", status: 403 };
  if (changes && !fromOurPages(access, request)) return { kind: "shut", status: 403 };
  return { kind: "open", pathname };
}

/** Whether a method promises to change nothing. */
export function changesSomething(method: string | undefined): boolean {
  return method !== "GET" && method !== "HEAD" && method !== "OPTIONS";
}

function pathOf(target: string): string | undefined {
  if (!target.startsWith("/") || !URL.canParse(`http://localhost${target}`)) return undefined;
  const { pathname } = new URL(`http://localhost${target}`);
  try {
    decodeURIComponent(pathname);
    return pathname;
  } catch {
    return undefined;
  }
}

/** Clients that are no browser send neither header; a browser cannot leave both out on a cross-site request. */
function fromOurPages(access: Access, { headers }: IncomingMessage): boolean {
  const { origin } = headers;
  if (origin === undefined) return headers["sec-fetch-site"] !== "cross-site";
  if (access.mode === "cloud") return origin === access.publicUrl;
  return URL.canParse(origin) && isLoopbackHost(new URL(origin).hostname);
}

/** On every answer; a page replaces the Content-Security-Policy and Cache-Control by its own. */
export function setSecurityHeaders(access: Access, response: ServerResponse): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("X-Frame-Options", "DENY");
  response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cache-Control", "no-store");
  if (access.mode === "cloud") response.setHeader("Strict-Transport-Security", "max-age=31536000");
}

import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { serveFile } from "./files.js";
import type { PersonCard } from "./people.js";
import { type Answer, handler, type Reply } from "./reply.js";
import type { Mount } from "./server.js";

/** The page's own scripts, compiled; its HTML and styles stay where they were written. */
const SCRIPTS = new URL("page/", import.meta.url);
const SOURCES = new URL("../../../bot/web/page/", import.meta.url);

export interface PageDeps {
  /** Everybody of the mock tenant, as they are now. */
  readonly people: () => Promise<readonly PersonCard[]>;
}

/** The chat page: everything it needs is served from here, so that it asks no other host for anything. */
export function mountPage({ people }: PageDeps): Mount {
  const html = readFileSync(new URL("index.html", SOURCES));
  const page = (request: IncomingMessage): Reply => ({
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": policyFor(request.headers.host ?? ""),
    },
    body: html,
  });
  const files: readonly (readonly [string, Answer])[] = [
    ["/", page],
    ...readdirSync(SCRIPTS)
      .filter((name) => name.endsWith(".js"))
      .map((name) => [`/page/${name}`, serveFile(new URL(name, SCRIPTS))] as const),
    ["/page/styles.css", serveFile(new URL("styles.css", SOURCES))],
    ["/page/card.css", serveFile(new URL("card.css", SOURCES))],
    ["/page/icon.svg", serveFile(new URL("icon.svg", SOURCES))],
    ["/page/vendor/markdown-it.js", serveFile(new URL(import.meta.resolve("markdown-it/browser")))],
    ["/assets/adaptivecards.min.js", serveFile(adaptiveCards())],
    ["/people", async () => ({ status: 200, body: await people() })],
  ];
  return (server) => {
    for (const [path, answer] of files) {
      server.get(path, handler(answer));
      server.head(path, handler(answer));
    }
  };
}

/** The package's own bundle for browsers lies beside the entry that Node would load. */
function adaptiveCards(): URL {
  return new URL("../dist/adaptivecards.min.js", import.meta.resolve("adaptivecards"));
}

/** `connect-src` names the websocket too: not every browser counts it as 'self'. */
function policyFor(host: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ws://${host}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

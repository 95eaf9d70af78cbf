import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Answer } from "./reply.js";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Reads one file now, and serves these bytes from then on: what is asked for never names a path on disk. */
export function serveFile(file: URL): Answer {
  const bytes = readFileSync(file);
  const type = TYPES[extname(fileURLToPath(file))] ?? "application/octet-stream";
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const headers = { "content-type": type, "cache-control": "no-cache", etag };
  return ({ headers: asked }: IncomingMessage) =>
    asked["if-none-match"] === etag ? { status: 304, headers } : { status: 200, headers, body: bytes };
}

import type { IncomingMessage } from "node:http";

export interface BodyLimits {
  readonly bytes: number;
  readonly depth: number;
  readonly milliseconds: number;
}

/** An activity of Teams has at most about 100 KB. */
const BODY_LIMITS: BodyLimits = { bytes: 262_144, depth: 64, milliseconds: 10_000 };

/** So much is read and thrown away after the limit, for the sender to hear the answer. */
const DISCARD_BYTES = 4_194_304;

export type JsonBody =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "refused"; readonly status: 400 | 408 | 413 | 415 };

/**
 * Reads a JSON body under limits. In the place of restify's body parser: that one takes a gzip bomb, dies of a broken
 * gzip stream and repeats the parser's words to the sender.
 */
export async function readJsonBody(request: IncomingMessage, limits = BODY_LIMITS): Promise<JsonBody> {
  if (!isJson(request)) return refused(415);
  if (Number(request.headers["content-length"] ?? 0) > DISCARD_BYTES) return refused(413);
  const bytes = await collect(request, limits);
  if (!Buffer.isBuffer(bytes)) return bytes;
  return parse(bytes, limits.depth);
}

function refused(status: 400 | 408 | 413 | 415): JsonBody & { readonly kind: "refused" } {
  return { kind: "refused", status };
}

function isJson({ headers }: IncomingMessage): boolean {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  const charset = parameters.map((parameter) => parameter.trim()).find((text) => text.startsWith("charset="));
  const utf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  const encoding = headers["content-encoding"] ?? "identity";
  return type.trim() === "application/json" && utf8 && encoding === "identity";
}

function collect(
  request: IncomingMessage,
  limits: BodyLimits,
): Promise<Buffer | (JsonBody & { kind: "refused" })> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (result: Buffer | (JsonBody & { kind: "refused" })) => {
      clearTimeout(timer);
      request.removeAllListeners("data");
      request.resume();
      resolve(result);
    };
    const timer = setTimeout(() => finish(refused(408)), limits.milliseconds);
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limits.bytes) chunks.push(chunk);
      else chunks.length = 0;
      if (size > DISCARD_BYTES) finish(refused(413));
    });
    request.once("end", () => finish(size > limits.bytes ? refused(413) : Buffer.concat(chunks)));
    request.once("close", () => finish(refused(400)));
    request.once("error", () => finish(refused(400)));
  });
}

function parse(bytes: Buffer, maxDepth: number): JsonBody {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (deeperThan(text, maxDepth)) return refused(400);
    const value: unknown = /__proto__|\\u005f/i.test(text)
      ? JSON.parse(text, withoutProto)
      : JSON.parse(text);
    return { kind: "json", value };
  } catch {
    return refused(400);
  }
}

function withoutProto(key: string, value: unknown): unknown {
  return key === "__proto__" ? undefined : value;
}

/** Counts brackets outside strings before anything recursive sees the document. One pass, so nothing to stretch. */
function deeperThan(text: string, maxDepth: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted && character === "\\") index += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "[" || character === "{")) depth += 1;
    else if (!quoted && (character === "]" || character === "}")) depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}

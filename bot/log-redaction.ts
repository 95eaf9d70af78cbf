import { Secret } from "../adapters/ports/secret.js";

const HIDDEN = "***";
const MAX_TEXT = 1_000;
const MAX_DEPTH = 4;
const MAX_ENTRIES = 30;

/** Names under which secrets travel, and names under which people's own words do. */
const SECRET_KEY =
  /pass(word|wd|phrase|code)|secret|token|authori[sz]ation|cookie|credential|api.?key|private.?key/i;
const WORDS_KEY =
  /^(text|speak|summary|body|rawBody|headers|rawHeaders|attachments|suggestedActions|channelData|value)$/i;

const SECRET_TEXT: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, `$1 ${HIDDEN}`],
  [/\beyJ[\w-]+\.[\w-]*(\.[\w-]*)*/g, HIDDEN],
  [/(postgres(?:ql)?:\/\/)\S*@/gi, `$1${HIDDEN}@`],
  [/(\w+:\/\/)[^\s/@]*@/g, `$1${HIDDEN}@`],
  [
    /((?:pass\w*|pwd|secret|token|client_secret|sig|code|access_key)["']?\s*[=:]\s*["']?)[^\s&"',;}]+/gi,
    `$1${HIDDEN}`,
  ],
];

/**
 * A copy that may be logged: secrets and people's words replaced by `***`, errors as name, message and stack, depth and
 * size bounded, cycles cut. Reads no property twice and survives those that throw.
 */
export function redact(value: unknown): unknown {
  try {
    return copy(value, 0);
  } catch {
    return { unreadable: true };
  }
}

function copy(value: unknown, depth: number): unknown {
  switch (typeof value) {
    case "string":
      return clean(value);
    case "number":
    case "boolean":
    case "undefined":
      return value;
    case "bigint":
      return value.toString();
    case "function":
    case "symbol":
      return `[${typeof value}]`;
    case "object":
      return value === null ? null : copyObject(value, depth);
  }
}

function copyObject(value: object, depth: number): unknown {
  if (value instanceof Secret) return HIDDEN;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "[invalid date]" : value.toISOString();
  if (depth >= MAX_DEPTH) return "[deeper]";
  if (value instanceof Error) return copyError(value, depth);
  if (ArrayBuffer.isView(value)) return "[bytes]";
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map((item: unknown) => copy(item, depth + 1));
  return Object.fromEntries(
    Object.keys(value)
      .slice(0, MAX_ENTRIES)
      .map((key) => [clean(key), hidden(key) ? HIDDEN : copy(read(value, key), depth + 1)]),
  );
}

function hidden(key: string): boolean {
  return SECRET_KEY.test(key) || WORDS_KEY.test(key);
}

/** Of an error only what describes it: the request and response that clients hang on it carry credentials. */
function copyError(error: Error, depth: number): unknown {
  return {
    name: clean(String(read(error, "name"))),
    message: clean(String(read(error, "message"))),
    code: copy(read(error, "code"), MAX_DEPTH),
    statusCode: copy(read(error, "statusCode"), MAX_DEPTH),
    stack: clean(String(read(error, "stack"))),
    cause: copy(read(error, "cause"), depth + 1),
  };
}

function read(from: object, key: string): unknown {
  try {
    return Reflect.get(from, key);
  } catch {
    return "[unreadable]";
  }
}

function clean(text: string): string {
  // Cut first: no pattern has to work through a megabyte. Cut again: a replacement may be longer.
  const short = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  return SECRET_TEXT.reduce((shown, [pattern, instead]) => shown.replace(pattern, instead), short);
}

import { Agent, request } from "node:http";

/** A small, fast generator of uniform numbers that starts anywhere: the same seed gives the same run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Json = unknown;

const ODD_TEXTS = [
  "",
  " ",
  "\u0000",
  "\u202e",
  "💥".repeat(50),
  "__proto__",
  "constructor",
  "{{x}}",
  "<b>&",
  "\ud800",
  "NaN",
];
const ODD_VALUES: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  [],
  {},
  [[]],
  [null],
  { length: 1_000_000 },
  { type: "mention" },
  { toString: 1, valueOf: 2, toJSON: 3 },
];
const TYPES = [
  "message",
  "invoke",
  "conversationUpdate",
  "messageReaction",
  "event",
  "typing",
  "trace",
  "endOfConversation",
];

/** Changes a document in one to four places, or its text, in the ways senders get things wrong. */
export function mutate(document: Json, random: () => number): string {
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)];
  const copy = structuredClone(document);
  for (let change = 0; change <= random() * 4; change += 1) mutateOnce(copy, random);
  const text = JSON.stringify(copy) ?? "";
  const cut = Math.floor(random() * text.length);
  return (
    pick<() => string>([
      ...Array.from({ length: 12 }, () => () => text),
      () => text.slice(0, cut),
      () => `${text.slice(0, cut)}${pick(ODD_TEXTS)}${text.slice(cut)}`,
      () => `\ufeff${text}`,
      () => `${text}${text}`,
      () => text.replace("{", '{"type":"invoke","type":"message","__proto__":{"x":1},'),
      () => `${"[".repeat(cut)}${text}`,
      () => text.replace(/"[^"]*"/, `"${"a".repeat(20_000)}"`),
      () => "",
    ])?.() ?? ""
  );
}

function mutateOnce(root: Json, random: () => number): void {
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)];
  const places = objectsIn(root);
  const place = pick(places);
  if (place === undefined) return;
  const key = pick(Object.keys(place)) ?? "type";
  switch (Math.floor(random() * 6)) {
    case 0:
      Reflect.deleteProperty(place, key);
      return;
    case 1:
      Reflect.set(place, key, structuredClone(pick(ODD_VALUES)));
      return;
    case 2:
      Reflect.set(place, key, pick(ODD_TEXTS));
      return;
    case 3:
      Reflect.set(place, key, structuredClone(pick(places)));
      return;
    case 4:
      Reflect.set(
        place,
        pick(["entities", "membersAdded", "channelData", "value", "attachments"]) ?? key,
        structuredClone(pick(ODD_VALUES)),
      );
      return;
    default:
      Reflect.set(place, "type", pick(TYPES));
  }
}

function objectsIn(value: Json): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap((inner: unknown) => objectsIn(inner))];
}

export interface FuzzRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface FuzzResult {
  /** How often each status was answered. */
  readonly statuses: ReadonlyMap<number, number>;
  /** The first few requests that were answered with a 5xx, or not at all. */
  readonly failures: readonly {
    readonly status: number | string;
    readonly body: string;
    readonly answer: string;
  }[];
}

export interface FuzzFailure {
  readonly status: number | string;
  readonly body: string;
  readonly answer: string;
}

export interface FuzzOptions {
  readonly count: number;
  readonly concurrency?: number;
  /** Called with 0, 1, … count - 1. */
  readonly make: (index: number) => FuzzRequest;
}

/** Sends many requests to one address and counts the answers. It judges nothing but 5xx and silence. */
export async function fuzz(url: string, { count, concurrency = 16, make }: FuzzOptions): Promise<FuzzResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const statuses = new Map<number, number>();
  const failures: FuzzFailure[] = [];
  let next = 0;
  const work = async () => {
    while (next < count && failures.length < 5) {
      const sent = make(next++);
      const { status, answer } = await send(url, agent, sent);
      if (typeof status === "number") statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (typeof status === "string" || status >= 500) {
        failures.push({ status, body: sent.body.slice(0, 2_000), answer });
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  agent.destroy();
  return { statuses, failures };
}

/** By node:http: fetch costs three times as much, and there are thousands. */
function send(
  url: string,
  agent: Agent,
  { method = "POST", headers, body }: FuzzRequest,
): Promise<{ readonly status: number | string; readonly answer: string }> {
  return new Promise((resolve) => {
    const length = Buffer.byteLength(body);
    const allHeaders = { "Content-Type": "application/json", "Content-Length": length, ...headers };
    const sending = request(url, { method, agent, headers: allHeaders }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? "no status", answer: Buffer.concat(chunks).toString() });
      });
    });
    sending.on("error", (error) => resolve({ status: "no answer", answer: error.message }));
    sending.end(body);
  });
}

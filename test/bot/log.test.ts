import assert from "node:assert/strict";
import fc from "fast-check";
import { Secret } from "../../adapters/ports/secret.js";
import type { LogLevel } from "../../bot/config.js";
import { createLog, type Log } from "../../bot/log.js";

const CANARY = "Hunter2-canary";
const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJl";

describe("the log", () => {
  let lines: string[];
  const clock = { now: () => new Date(Date.UTC(2026, 10, 20, 8)) };
  const logAt = (level: LogLevel): Log => createLog({ level, clock, write: (line) => lines.push(line) });
  const logged = (fields: Readonly<Record<string, unknown>>): string => {
    lines = [];
    logAt("debug").info("event", fields);
    assert.equal(lines.length, 1);
    return lines[0] ?? "";
  };
  beforeEach(() => {
    lines = [];
  });

  it("writes one JSON object a line, with time, level, event and fields", () => {
    logAt("info").warn("slow-turn", { milliseconds: 1_200, again: true });
    const expected = {
      time: "2026-11-20T08:00:00.000Z",
      level: "warn",
      event: "slow-turn",
      milliseconds: 1_200,
      again: true,
    };
    assert.deepEqual(lines, [`${JSON.stringify(expected)}\n`]);
  });

  it("leaves out what is below its level", () => {
    const levels = ["debug", "info", "warn", "error"] as const;
    for (const level of levels) {
      lines = [];
      const log = logAt(level);
      for (const each of levels) log[each]("event");
      assert.equal(lines.length, levels.length - levels.indexOf(level), level);
    }
  });

  const secrets: readonly (readonly [name: string, fields: Readonly<Record<string, unknown>>])[] = [
    ["a Secret, however deep", { a: { b: [new Secret(CANARY)] } }],
    ["a password by its key", { newPassword: CANARY, passwordProfile: { password: CANARY } }],
    [
      "other secrets by their keys",
      { client_secret: CANARY, accessToken: CANARY, apiKey: CANARY, Cookie: CANARY },
    ],
    ["an Authorization header", { Authorization: `Bearer ${CANARY}` }],
    ["headers and bodies altogether", { headers: { "x-anything": CANARY }, body: { anything: CANARY } }],
    [
      "the words of an activity",
      { activity: { text: CANARY, speak: CANARY, value: { x: CANARY }, attachments: [CANARY] } },
    ],
    ["a bearer token in a sentence", { note: `sent Bearer ${CANARY} to them` }],
    ["a password in a database address", { note: `cannot reach postgres://bot:${CANARY}@db:5432/bot` }],
    ["a password with a slash in one", { note: `postgresql://bot:a/${CANARY}@db:5432/bot` }],
    ["a password in a query", { note: `POST /x?client_secret=${CANARY}&y=1` }],
    ["a password in somebody's JSON", { note: `{"password":"${CANARY}"}` }],
    ["an error's message", { error: new Error(`password=${CANARY}`) }],
    ["an error's cause", { error: new Error("outer", { cause: new Error(`token: ${CANARY}`) }) }],
    [
      "what a client hung on an error",
      { error: Object.assign(new Error("x"), { request: CANARY, response: CANARY }) },
    ],
    ["bytes", { note: Buffer.from(CANARY) }],
  ];
  for (const [name, fields] of secrets) {
    it(`hides ${name}`, () => {
      assert.equal(logged(fields).includes(CANARY), false);
    });
  }

  it("hides a JSON web token wherever it stands", () => {
    const line = logged({ note: `got ${JWT}`, [JWT]: 1, list: [JWT], error: new TypeError(JWT) });
    assert.equal(line.includes("eyJ"), false);
  });

  it("keeps what an operator needs of an error", () => {
    const error = Object.assign(new RangeError("out of reach"), { code: "ECONNREFUSED", statusCode: 503 });
    const line = logged({ error });
    for (const kept of ["RangeError", "out of reach", "ECONNREFUSED", "503", "log.test"]) {
      assert.ok(line.includes(kept), kept);
    }
  });

  it("cannot be made to show a second line, or text that runs backwards", () => {
    const line = logged({
      note: 'x\n{"level":"error","event":"forged"}\r\u2028\u2029\u0085\u202e',
      "key\n": 1,
    });
    assert.equal(/[\n\r\u2028\u2029\u0085\u202e]/.test(line.slice(0, -1)), false);
    assert.equal(line.endsWith("\n"), true);
  });

  it("does not let a field pass for time, level or event", () => {
    const entry: unknown = JSON.parse(logged({ time: "never", level: "error", event: "forged" }));
    assert.deepEqual(entry, { time: "2026-11-20T08:00:00.000Z", level: "info", event: "event" });
  });

  it("survives cycles, getters that throw, and a writer that throws", () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    const hostile = Object.defineProperty({}, "x", { enumerable: true, get: () => assert.fail("read") });
    assert.ok(logged({ cycle, hostile, date: new Date(Number.NaN) }).includes("[unreadable]"));
    const closed = new Proxy({}, { ownKeys: () => assert.fail("listed") });
    assert.ok(logged({ closed }).includes('"unreadable":true'));
    const broken = createLog({ level: "info", clock, write: () => assert.fail("disk full") });
    assert.doesNotThrow(() => broken.error("event"));
  });

  it("keeps every line under 8,001 characters, whatever it is given", () => {
    assert.ok(logged({ note: "a".repeat(1_000_000) }).length < 2_000);
    const wide = Object.fromEntries(Array.from({ length: 30 }, (_, key) => [`key${key}`, '"'.repeat(900)]));
    assert.ok(logged({ wide }).length <= 8_001);
  });

  it("writes one parseable line for anything at all", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (fields) => {
        const line = logged(fields);
        assert.equal(line.indexOf("\n"), line.length - 1);
        assert.ok(line.length <= 8_001);
        assert.doesNotThrow(() => JSON.parse(line));
      }),
      { numRuns: 500 },
    );
  });
});

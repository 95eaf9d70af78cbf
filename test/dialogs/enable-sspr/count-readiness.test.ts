import assert from "node:assert/strict";
import type { FoundRegistrations } from "../../../adapters/ports/directory.js";
import type { Notice, OutboxMessage } from "../../../adapters/ports/outbox.js";
import type { PersonRegistration } from "../../../adapters/ports/sspr.js";
import { createReadinessCounter } from "../../../dialogs/enable-sspr/count-readiness.js";
import { createSettableClock } from "../../support/settable-clock.js";

const MISSING: PersonRegistration = {
  personId: "1",
  userPrincipalName: "a@contoso.com",
  displayName: "A",
  administrator: false,
  userType: "member",
  enabled: true,
  registered: false,
  capable: false,
};
const DOWN = { kind: "unavailable", operatorHint: "a test" } as const;
type Page = (page: number) => FoundRegistrations | Promise<FoundRegistrations>;

/** A report of so many pages of two people. */
function report(page: number, count: number): FoundRegistrations {
  const next = page + 1 < count ? { next: String(page + 1) } : {};
  return { kind: "registrations", rows: [MISSING, MISSING], ...next };
}

/** Every wait moves the clock, and nobody waits. */
function setUp(page: Page) {
  const clock = createSettableClock();
  const told: OutboxMessage[] = [];
  const faults: unknown[] = [];
  let asked = 0;
  let stopped = false;
  const counter = createReadinessCounter({
    directory: {
      registrations: async (after) => {
        asked += 1;
        return page(Number(after ?? "0"));
      },
    },
    outbox: { add: async (messages) => void told.push(...messages) },
    clock,
    wait: async (ms, signal) => {
      signal.throwIfAborted();
      clock.advance(ms);
      await new Promise(setImmediate);
      signal.throwIfAborted();
      if (stopped)
        await new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("over"))));
    },
    onFault: (fault) => faults.push(fault),
  });
  const counted = async (): Promise<Extract<Notice, { kind: "readiness-counted" }>> => {
    while (told.length === 0) await new Promise(setImmediate);
    const [message] = told;
    assert.ok(message?.notice.kind === "readiness-counted" && faults.length === 0);
    assert.equal(message.personId, "eleanor");
    return message.notice;
  };
  return { counter, counted, told, asked: () => asked, stop: () => (stopped = true) };
}

describe("counting who is ready", () => {
  it("reads a report that is short at once, to the end", async () => {
    const { counter, told } = setUp((page) => report(page, 4));
    const found = await counter.count("eleanor");
    assert.ok(found.kind === "counted" && !found.partly);
    assert.deepEqual([found.readiness.people, found.readiness.missing, told.length], [8, 8, 0]);
  });

  it("says how far it is with a long one, goes on without anybody waiting, and tells the whole", async () => {
    const { counter, counted, asked } = setUp((page) => report(page, 300));
    const found = await counter.count("eleanor");
    assert.ok(found.kind === "counting" && found.people > 0 && found.people < 100, JSON.stringify(found));
    assert.deepEqual(await counter.count("eleanor"), { kind: "under-way" });
    const { people, missing, partly, remind } = await counted();
    assert.deepEqual([people, missing, partly, remind.length], [600, 600, false, 10]);
    assert.equal(asked(), 300);
    assert.equal((await counter.count("eleanor")).kind, "counting", "a new one can begin");
    await counter.close();
  });

  it("outlasts a directory that is away for a while, and stops when it stays away", async () => {
    let away = 0;
    const back = setUp((page) => (page === 20 && (away += 1) <= 5 ? DOWN : report(page, 40)));
    assert.equal((await back.counter.count("eleanor")).kind, "counting");
    assert.deepEqual([(await back.counted()).people, (await back.counted()).partly], [80, false]);
    const gone = setUp((page) => (page >= 20 ? DOWN : report(page, 40)));
    assert.equal((await gone.counter.count("eleanor")).kind, "counting");
    assert.deepEqual([(await gone.counted()).people, (await gone.counted()).partly], [40, true]);
  });

  it("is unavailable when the first page is, and partly when a later one of the turn is", async () => {
    assert.deepEqual(await setUp(() => DOWN).counter.count("eleanor"), { kind: "unavailable" });
    const found = await setUp((page) => (page === 0 ? report(0, 9) : DOWN)).counter.count("eleanor");
    assert.ok(found.kind === "counted" && found.partly && found.readiness.people === 2);
  });

  it("tells what it has when the process ends", async () => {
    const { counter, counted, stop } = setUp((page) => report(page, Infinity));
    assert.equal((await counter.count("eleanor")).kind, "counting");
    stop();
    await counter.close();
    const { people, partly } = await counted();
    assert.ok(people > 0 && partly);
  });

  it("ends with a report that has no end", async () => {
    const { counter, counted, asked } = setUp((page) => report(page, Infinity));
    assert.equal((await counter.count("eleanor")).kind, "counting");
    assert.equal((await counted()).partly, true);
    assert.equal(asked(), 2_000);
  });
});

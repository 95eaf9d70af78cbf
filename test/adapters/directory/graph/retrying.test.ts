import assert from "node:assert/strict";
import fc from "fast-check";
import type { Directory } from "../../../../adapters/ports/directory.js";
import { idOf } from "../../../support/contoso.js";
import type { FaultEffect } from "../../../support/graph-fake/faults.js";
import { type GraphContoso, startContosoOnGraph } from "../../../support/graph-fake/start-contoso.js";

const PLAIN = idOf("sandra.dewit");
/** Whatever was asked before is over after it. */
const REST_OVER = 300_000;
const USER = /^\/users\/[\da-f-]{36}$/;

describe("Reading from Microsoft Graph", () => {
  let contoso: GraphContoso;
  let directory: Directory;

  beforeEach(async () => {
    contoso = await startContosoOnGraph();
    ({ directory } = contoso);
  });

  afterEach(() => contoso.fake.close());

  const spoil = (effect: FaultEffect, times: number) =>
    contoso.fake.faults.add({ path: USER, moment: "before", effect, times });
  const tries = () => contoso.fake.requests.filter(({ path }) => USER.test(path)).length;
  const read = async () => (await directory.person(PLAIN)).kind;

  for (const status of [429, 503, 504]) {
    it(`is tried again after ${status}, at most three times in all`, async () => {
      spoil({ kind: "status", status }, 2);
      assert.equal(await read(), "person");
      assert.equal(tries(), 3);
      spoil({ kind: "status", status }, 3);
      assert.equal(await read(), "unavailable");
      assert.equal(tries(), 6);
    });
  }

  for (const status of [400, 401, 403, 409, 500, 501]) {
    it(`is not tried again after ${status}`, async () => {
      spoil({ kind: "status", status }, 1);
      assert.equal(await read(), "unavailable");
      assert.equal(tries(), 1);
    });
  }

  for (const kind of ["reset", "half"] as const) {
    it(`is tried again when the connection breaks (${kind})`, async () => {
      spoil({ kind }, 2);
      assert.equal(await read(), "person");
      assert.equal(tries(), 3);
    });
  }

  it("waits exactly as long as Graph asks, where that fits the time that is left, and else not at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 200 }), async (seconds) => {
        contoso.waits.splice(0);
        contoso.fake.faults.clear();
        contoso.clock.advance(REST_OVER);
        spoil({ kind: "status", status: 429, retryAfter: String(seconds) }, 1);
        const kind = await read();
        const fits = seconds * 1_000 < 12_000;
        assert.deepEqual([kind, ...contoso.waits], fits ? ["person", seconds * 1_000] : ["unavailable"]);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves a call alone for as long as Graph asks, whoever wants it next, and makes the others", async () => {
    assert.equal(await read(), "person");
    spoil({ kind: "status", status: 429, retryAfter: "120" }, 1);
    assert.equal(await read(), "unavailable");
    const before = tries();
    contoso.clock.advance(100_000);
    const other = await directory.person(idOf("emma.clarke"));
    assert.ok(other.kind === "unavailable");
    assert.match(other.operatorHint, /left alone with user for 20 more seconds/);
    assert.equal(tries(), before);
    assert.equal((await directory.methods(PLAIN)).kind, "methods");
    // What is left of it fits the time of a reading now.
    contoso.clock.advance(10_000);
    assert.equal(await read(), "person");
    assert.deepEqual(contoso.waits, [10_000]);
    assert.equal(contoso.fake.early.length, 0);
  });

  it("is not silenced for hours, whatever an answer asks", async () => {
    spoil({ kind: "status", status: 503, retryAfter: "86400" }, 1);
    assert.equal(await read(), "unavailable");
    contoso.clock.advance(REST_OVER);
    assert.equal(await read(), "person");
  });

  it("understands a Retry-After that is a date", async () => {
    const at = new Date(contoso.clock.now().getTime() + 4_000);
    spoil({ kind: "status", status: 503, retryAfter: at.toUTCString() }, 1);
    assert.equal(await read(), "person");
    assert.deepEqual(contoso.waits, [4_000]);
  });

  it("gives up a try that gets no answer within its deadline, and does not repeat it", async () => {
    const deadlines = { call: 500, reading: 12_000, writing: 7_500 };
    const impatient = contoso.connect(
      { signIn: "application", application: ["User.Read.All", "Domain.Read.All"], delegated: [] },
      { deadlines },
    );
    spoil({ kind: "silence" }, 1);
    assert.equal((await impatient.person(PLAIN)).kind, "unavailable");
    assert.equal(tries(), 1);
  });

  it("is left alone for 30 seconds after five failures in a row, and then tried once", async () => {
    assert.equal(await read(), "person");
    contoso.fake.faults.add({ moment: "before", effect: { kind: "status", status: 500 } });
    const before = contoso.fake.requests.length;
    for (let reading = 0; reading < 5; reading += 1) await directory.methods(PLAIN);
    assert.equal(contoso.fake.requests.length - before, 5);

    const refused = await directory.methods(PLAIN);
    assert.equal(contoso.fake.requests.length - before, 5);
    assert.equal(refused.kind, "unavailable");
    assert.match(refused.operatorHint, /failed 5 times in a row.*2026-11-20T09:00:30/);

    contoso.clock.advance(30_000);
    await directory.methods(PLAIN);
    await directory.methods(PLAIN);
    assert.equal(contoso.fake.requests.length - before, 6);

    contoso.fake.faults.clear();
    contoso.clock.advance(30_000);
    assert.equal((await directory.methods(PLAIN)).kind, "methods");
    assert.equal((await directory.methods(PLAIN)).kind, "methods");
  });

  it("says in each request that somebody waits", async () => {
    await directory.findPeople("sandra", 5);
    await directory.findPeople("sandra.dewit@contoso.com", 5);
    await directory.standing(PLAIN);
    const { requests } = contoso.fake;
    assert.ok(requests.length > 5);
    for (const { headers } of requests) assert.equal(headers["x-ms-throttle-priority"], "High");
  });

  it("tells the log each call's status, code, request id and tries, and nobody's name", async () => {
    spoil({ kind: "status", status: 503, code: "serviceNotAvailable" }, 3);
    await directory.person(PLAIN);
    const report = contoso.reports.find(({ call }) => call === "user");
    assert.deepEqual(
      { ...report, requestId: typeof report?.requestId },
      {
        call: "user",
        as: "bot",
        status: 503,
        code: "serviceNotAvailable",
        requestId: "string",
        tries: 3,
        ms: 1_500,
      },
    );
    assert.ok(!JSON.stringify(contoso.reports).includes(PLAIN));
  });
});

import assert from "node:assert/strict";
import sinon from "sinon";
import { keepResolving } from "../../bot/keep-resolving.js";
import { createLog } from "../../bot/log.js";

describe("the loop over resets whose end is not known", () => {
  let time: sinon.SinonFakeTimers;
  let logged: string[];
  let sweeps: number;
  beforeEach(() => {
    time = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    logged = [];
    sweeps = 0;
  });
  afterEach(() => time.restore());

  const keep = (resolve: () => Promise<void>) => {
    const clock = { now: () => new Date(0) };
    const log = createLog({ level: "debug", write: (line) => void logged.push(line), clock });
    return keepResolving({ guard: { resolve }, log });
  };

  it("sweeps at once and every ten seconds, and none begins after it was stopped", async () => {
    const loop = keep(async () => void (sweeps += 1));
    await time.tickAsync(60_000);
    assert.equal(sweeps, 7);
    await loop.stop();
    await time.tickAsync(60_000);
    assert.equal(sweeps, 7);
  });

  it("goes on after a sweep that failed, and says so in the log", async () => {
    const loop = keep(async () => {
      sweeps += 1;
      throw new Error("the store is down");
    });
    await time.tickAsync(10_000);
    assert.equal(sweeps, 2);
    assert.match(logged[0] ?? "", /"resolving-failed".*the store is down/);
    await loop.stop();
  });

  it("has one sweep at a time, and waits for it when it is stopped", async () => {
    let end = (): void => undefined;
    const loop = keep(() => {
      sweeps += 1;
      return new Promise((resolve) => (end = resolve));
    });
    await time.tickAsync(60_000);
    assert.equal(sweeps, 1);
    let stopped = false;
    const stopping = loop.stop().then(() => (stopped = true));
    await time.tickAsync(0);
    assert.equal(stopped, false);
    end();
    await stopping;
    await time.tickAsync(60_000);
    assert.equal(sweeps, 1);
  });
});

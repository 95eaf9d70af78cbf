import assert from "node:assert/strict";
import { startLoop } from "../../bot/loop.js";

const HOUR = 3_600_000;
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("a loop", () => {
  it("begins at once, again when woken, and never twice at once", async () => {
    let acts = 0;
    let running = 0;
    const ends: (() => void)[] = [];
    const loop = startLoop(async () => {
      acts += 1;
      running += 1;
      assert.equal(running, 1);
      await new Promise<void>((resolve) => ends.push(resolve));
      running -= 1;
    }, HOUR);
    assert.equal(acts, 1);
    loop.wake();
    loop.wake();
    assert.equal(acts, 1);
    ends.shift()?.();
    await settled();
    assert.equal(acts, 2);
    ends.shift()?.();
    await settled();
    assert.equal(acts, 2);
    loop.wake();
    assert.equal(acts, 3);
    let stopped = false;
    const stop = loop.stop().then(() => (stopped = true));
    loop.wake();
    await settled();
    assert.equal(stopped, false);
    ends.shift()?.();
    await stop;
    loop.wake();
    assert.equal(acts, 3);
  });

  it("begins again by itself after a while", async () => {
    let acts = 0;
    await new Promise<void>((resolve) => {
      const loop = startLoop(async () => {
        acts += 1;
        if (acts === 3) void loop.stop().then(resolve);
      }, 1);
      // Woken or not, the loop's own timer does not keep a process alive: this one does.
      const alive = setInterval(() => acts >= 3 && clearInterval(alive), 1);
    });
    assert.equal(acts, 3);
  });
});

import assert from "node:assert/strict";
import { within } from "./within.js";

describe("Steps within a time", () => {
  async function stepsOf(durations: readonly number[], end: number): Promise<number> {
    let clock = 0;
    let steps = 0;
    await within({ times: durations.length, end, now: () => clock }, async (index) => {
      clock += durations[index] ?? 0;
      steps += 1;
    });
    return steps;
  }

  it("run as often as wanted when there is time", async () => {
    assert.equal(await stepsOf([1, 1, 1], 100), 3);
    assert.equal(await stepsOf([1, 1, 1], 3), 3);
  });

  it("run once even when there is no time", async () => {
    assert.equal(await stepsOf([50, 1], 10), 1);
  });

  it("stop before one that would end too late", async () => {
    assert.equal(await stepsOf([1, 6, 1, 1], 12), 2);
  });
});

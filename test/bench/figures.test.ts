import assert from "node:assert/strict";
import { median, percentile, shuffled } from "./figures.js";

describe("Figures of the bench", () => {
  it("take the middle value, or the mean of the middle two", () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.ok(Number.isNaN(median([])));
  });

  it("take the value that a share of all does not exceed", () => {
    const hundred = shuffled(
      Array.from({ length: 100 }, (_, index) => index + 1),
      1,
    );
    assert.equal(percentile(hundred, 0.5), 50);
    assert.equal(percentile(hundred, 0.99), 99);
    assert.equal(percentile([7], 0.01), 7);
    assert.ok(Number.isNaN(percentile([], 0.5)));
  });

  it("are shuffled the same way for the same seed, and lose nothing", () => {
    const values = Array.from({ length: 50 }, (_, index) => index);
    assert.deepEqual(shuffled(values, 3), shuffled(values, 3));
    assert.notDeepEqual(shuffled(values, 3), shuffled(values, 4));
    assert.notDeepEqual(shuffled(values, 3), values);
    assert.deepEqual(
      shuffled(values, 3).sort((a, b) => a - b),
      values,
    );
  });
});

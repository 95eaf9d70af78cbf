import assert from "node:assert/strict";
import fc from "fast-check";
import { auroc, bestBalance, type Judged } from "./out-of-scope.js";

const judged: fc.Arbitrary<Judged> = fc.record({
  // Few values, so that ties are common.
  score: fc.integer({ min: 0, max: 6 }),
  inScope: fc.boolean(),
  right: fc.boolean(),
});
const both = fc
  .array(judged, { minLength: 2, maxLength: 30 })
  .filter((lines) => new Set(lines.map(({ inScope }) => inScope)).size === 2);

describe("Out of scope in the bench", () => {
  it("counts how often a line of ours scores above another, a tie as half", () => {
    fc.assert(
      fc.property(both, (lines) => {
        const ours = lines.filter(({ inScope }) => inScope);
        const others = lines.filter(({ inScope }) => !inScope);
        const wins = ours.flatMap((mine) =>
          others.map((other) => (mine.score > other.score ? 1 : mine.score === other.score ? 0.5 : 0)),
        );
        const mean = wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
        assert.ok(Math.abs(auroc(lines) - mean) < 1e-9);
      }),
    );
  });

  it("finds the threshold that no other one beats", () => {
    fc.assert(
      fc.property(both, (lines) => {
        const found = bestBalance(lines);
        const thresholds = [0, 1, 2, 3, 4, 5, 6, 7].map((threshold) => balanceAt(lines, threshold));
        const sums = thresholds.map(({ inScope, recall }) => inScope + recall);
        assert.ok(Math.abs(found.inScope + found.recall - Math.max(...sums)) < 1e-9);
      }),
    );
  });
});

function balanceAt(lines: readonly Judged[], threshold: number) {
  const ours = lines.filter(({ inScope }) => inScope);
  const others = lines.filter(({ inScope }) => !inScope);
  return {
    inScope: ours.filter(({ right, score }) => right && score >= threshold).length / ours.length,
    recall: others.filter(({ score }) => score < threshold).length / others.length,
  };
}

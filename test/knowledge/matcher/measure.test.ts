import assert from "node:assert/strict";
import fc from "fast-check";
import type { Match } from "../../../knowledge/match.js";
import { accuracy, macroF1, percentile } from "../../../knowledge/matcher/measure/accuracy.js";
import { runBenchmark } from "../../../knowledge/matcher/measure/benchmark.js";
import { evaluationTable } from "../../../knowledge/matcher/measure/evaluation-table.js";
import { evaluate, type EvaluatedLine } from "../../../knowledge/matcher/measure/evaluation.js";
import {
  auroc,
  balancedThreshold,
  larsonThreshold,
  operatingPoint,
  type Judged,
} from "../../../knowledge/matcher/measure/rejection.js";

describe("accuracy, macro F1 and percentiles", () => {
  const outcomes = [
    { truth: "a", found: "a" },
    { truth: "a", found: "b" },
    { truth: "b", found: "b" },
    { truth: "c", found: "b" },
  ];
  it("are what a hand calculation gives", () => {
    assert.equal(accuracy(outcomes), 0.5);
    assert.ok(Math.abs(macroF1(outcomes) - (2 / 3 + 0.5 + 0) / 3) < 1e-12);
    assert.deepEqual(
      [0.5, 0.99, 1].map((p) => percentile([3, 1, 2, 4], p)),
      [2, 4, 4],
    );
    assert.deepEqual([accuracy([]), macroF1([]), percentile([], 0.5)], [0, 0, 0]);
  });
});

describe("rejection", () => {
  const lines: readonly Judged[] = [
    { belief: 0.9, inScope: true, right: true },
    { belief: 0.8, inScope: true, right: true },
    { belief: 0.7, inScope: false, right: false },
    { belief: 0.6, inScope: true, right: true },
    { belief: 0.2, inScope: false, right: false },
    { belief: 0.1, inScope: false, right: false },
  ];

  it("measures how well belief tells the scopes apart", () => {
    assert.ok(Math.abs(auroc(lines) - 8 / 9) < 1e-12);
    assert.equal(auroc(lines.map((line) => ({ ...line, belief: 0.5 }))), 0.5);
  });

  it("finds Larson's threshold and what it does", () => {
    const point = operatingPoint(lines, larsonThreshold(lines));
    assert.deepEqual([point.inScope, point.oosRecall], [2 / 3, 1]);
    assert.equal(point.oosPrecision, 3 / 4);
  });

  it("never finds a threshold that a plain search would beat", () => {
    const line = fc.record({
      belief: fc.integer({ min: 0, max: 9 }),
      inScope: fc.boolean(),
      right: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (drawn) => {
        const judged = drawn.map((one) => ({ ...one, right: one.right && one.inScope }));
        const inScope = judged.filter((one) => one.inScope).length;
        const joint = (threshold: number): number =>
          judged.filter((one) => (one.belief < threshold ? !one.inScope : one.right)).length;
        const balance = (threshold: number): number => {
          const point = operatingPoint(judged, threshold);
          return point.inScope + point.oosRecall;
        };
        const all = [-Infinity, ...Array.from({ length: 11 }, (_, at) => at - 0.5), Infinity];
        assert.equal(joint(larsonThreshold(judged)), Math.max(...all.map(joint)));
        if (inScope > 0 && inScope < judged.length) {
          assert.ok(balance(balancedThreshold(judged)) >= Math.max(...all.map(balance)) - 1e-12);
        }
      }),
    );
  });
});

describe("evaluation", () => {
  const base = { language: "en", languageIsClear: true, why: [] } as const;
  const sure = (id: string): Match => ({ ...base, kind: "sure", topic: { id, score: 1 }, others: [] });
  const choose = (...ids: readonly string[]): Match => ({
    ...base,
    kind: "choose",
    topics: ids.map((id) => ({ id, score: 0.3 })),
  });
  const lost: Match = { ...base, kind: "lost" };
  const line = (label: string, found: Match, also: readonly string[] = []): EvaluatedLine => ({
    label,
    found,
    also,
    language: "en",
    difficulty: "plain",
    ms: 0.1,
  });
  const isPointer = (id: string): boolean => id === "wifi";
  const lines = [
    line("a", sure("a")),
    line("a", sure("b")),
    line("a", sure("b"), ["b"]),
    line("a", choose("b", "a")),
    line("a", sure("wifi")),
    line("none", lost),
    line("none", sure("wifi")),
    line("none", sure("a")),
    line("none", choose("a", "b")),
    line("none", sure("talk-to-human"), ["talk-to-human"]),
  ];

  it("counts helped, misled, and what is right and wrong out of scope", () => {
    const found = evaluate(lines, isPointer);
    assert.equal(found.lines, 10);
    assert.equal(found.strictTop1, 3 / 10);
    assert.equal(found.lenientTop1, 5 / 10);
    assert.equal(found.helped, 3 / 5);
    assert.equal(found.sureRight, 2 / 5);
    assert.equal(found.misled, 2 / 5);
    assert.equal(found.noneRight, 3 / 5);
    assert.equal(found.nonePointed, 1 / 5);
    assert.equal(found.noneMisled, 1 / 5);
    assert.deepEqual(Object.keys(found.byLabel), ["a", "none"]);
    assert.equal(found.byLanguage["en"]?.lines, 10);
    assert.equal(found.msP50, 0.1);
  });

  it("prints a table with the worst confusions and none of the texts", () => {
    const table = evaluationTable(evaluate(lines, isPointer), lines, isPointer);
    assert.match(table, /^all +10 /m);
    assert.match(table, /^\d x none taken for a$/m);
  });

  it("bears an empty file", () => assert.equal(evaluate([], isPointer).lines, 0));
});

describe("benchmark", () => {
  const text = (word: string, at: number): string =>
    `${word} number ${"abcdefghij".charAt(at)} please tell me about ${word}`;
  const set = (words: readonly string[], size: number): { text: string; label: string }[] =>
    words.flatMap((word) => Array.from({ length: size }, (_, at) => ({ text: text(word, at), label: word })));

  it("trains on any labelled lines and measures acceptance and rejection", () => {
    let clock = 0;
    const known = ["balance", "payment", "transfer"];
    const strange = ["volcano", "giraffe", "symphony"];
    const result = runBenchmark(
      {
        train: set(known, 6),
        test: set(known, 9),
        valid: set(known, 8),
        oosValid: set(strange, 4),
        oos: set(strange, 5),
      },
      () => clock++,
    );
    assert.equal(result.accuracy, 1);
    assert.equal(result.auroc, 1);
    assert.deepEqual([result.larson?.inScope, result.larson?.oosRecall], [1, 1]);
    assert.deepEqual([result.trainMs, result.msP50, result.msP99], [1, 1, 1]);
  });

  it("says null about rejection when it was given nothing to reject", () => {
    const only = set(["balance", "payment"], 3);
    const result = runBenchmark({ train: only, test: only, valid: [], oosValid: [], oos: [] }, () => 0);
    assert.deepEqual([result.auroc, result.larson, result.balanced], [null, null, null]);
  });
});

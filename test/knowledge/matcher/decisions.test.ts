import assert from "node:assert/strict";
import { putTogether, type ClauseDecision } from "../../../knowledge/matcher/several.js";
import { chooseThresholds, resultOf, type BelievedLine } from "../../../knowledge/matcher/thresholds.js";
import type { Decision } from "../../../knowledge/matcher/triage.js";

const decision = (kind: Decision["kind"], ...labels: readonly number[]): Decision => ({
  kind,
  choices: labels.map((label, at) => ({ label, score: 0.9 - at / 10 })),
});
const clause = (kind: Decision["kind"], label: number, announced = false): ClauseDecision => ({
  decision: decision(kind, label),
  announced,
});
const SMALL_TALK = 9;

describe("several problems in one message", () => {
  const cases: readonly (readonly [
    why: string,
    whole: Decision,
    clauses: readonly ClauseDecision[],
    expected: readonly [kind: string, choices: readonly number[], others: readonly number[]],
  ])[] = [
    ["one problem stays one", decision("sure", 1), [], ["sure", [1], []]],
    [
      "a second one that a clause is sure of is offered",
      decision("sure", 1, 2),
      [clause("sure", 1), clause("sure", 3)],
      ["sure", [1, 2], [3]],
    ],
    [
      "announced by 'also', the first is taken",
      decision("sure", 2),
      [clause("sure", 1), clause("sure", 2, true)],
      ["sure", [1], [2]],
    ],
    [
      "the one that stands first is taken, though the whole sounds like the other",
      decision("sure", 2, 1),
      [clause("sure", 1), clause("choose", 2)],
      ["sure", [1], [2]],
    ],
    [
      "the whole leads where no clause thinks of its problem first",
      decision("sure", 4),
      [clause("sure", 1), clause("lost", 2)],
      ["sure", [4], [1]],
    ],
    [
      "thanks in front are not taken for the problem",
      decision("sure", 2),
      [clause("sure", SMALL_TALK), clause("sure", 2)],
      ["sure", [2], []],
    ],
    [
      "two that nothing announces are both named",
      decision("choose", 4, 5, 6),
      [clause("sure", 1), clause("sure", 2)],
      ["choose", [1, 2, 4], []],
    ],
    [
      "small talk is no second problem",
      decision("sure", 1),
      [clause("sure", SMALL_TALK), clause("sure", 1)],
      ["sure", [1], []],
    ],
    [
      "one sure clause does not make an unsure whole sure",
      decision("choose", 1, 2),
      [clause("sure", 2), clause("lost", 1)],
      ["choose", [1, 2], []],
    ],
    [
      "an unsure clause counts for nothing",
      decision("lost"),
      [clause("choose", 1), clause("choose", 2)],
      ["lost", [], []],
    ],
  ];
  for (const [why, whole, clauses, [kind, choices, others]] of cases) {
    it(why, () => {
      const found = putTogether(whole, clauses, (label) => label === SMALL_TALK);
      assert.equal(found.kind, kind);
      assert.deepEqual(
        found.choices.map(({ label }) => label),
        choices,
      );
      assert.deepEqual(
        found.others.map(({ label }) => label),
        others,
      );
    });
  }
});

describe("thresholds", () => {
  const line = (right: number, place: number, kind: BelievedLine["kind"] = "topic"): BelievedLine => ({
    kind,
    place,
    right,
    inScope: kind === "none" ? right : 0.9,
  });

  it("say what becomes of a line", () => {
    const thresholds = { sure: 0.8, lost: 0.3 };
    assert.equal(resultOf(line(0.9, 0), thresholds), "sureRight");
    assert.equal(resultOf(line(0.9, 1), thresholds), "sureWrong");
    assert.equal(resultOf(line(0.5, 2), thresholds), "asked");
    assert.equal(resultOf(line(0.5, 3), thresholds), "askedInVain");
    assert.equal(resultOf(line(0.1, -1, "none"), thresholds), "lost");
  });

  it("ask where being sure would mislead too often", () => {
    const lines = [
      ...Array.from({ length: 80 }, () => line(0.95, 0)),
      ...Array.from({ length: 10 }, () => line(0.6, 0)),
      ...Array.from({ length: 10 }, () => line(0.6, 1)),
      ...Array.from({ length: 20 }, () => line(0.1, -1, "none")),
    ];
    const { sure, lost } = chooseThresholds(lines);
    assert.ok(sure > 0.6 && sure <= 0.95, String(sure));
    assert.ok(lost > 0.1 && lost <= 0.9, String(lost));
  });

  it("ask always when nothing can be believed", () => {
    const lines = Array.from({ length: 50 }, (_, at) => line(0.9, at % 2));
    assert.ok(chooseThresholds(lines).sure > 0.9);
  });
});

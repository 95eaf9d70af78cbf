import assert from "node:assert/strict";
import type { Phrase, Ranked } from "../peers/peer.js";
import { judge } from "./measure.js";

const PHRASES: readonly Phrase[] = [
  { text: "forgot it", lang: "en", label: "forgotten", kind: "topic" },
  { text: "locked", lang: "en", label: "locked", kind: "topic" },
  { text: "wifi", lang: "en", label: "wifi", kind: "pointer" },
  { text: "lunch", lang: "en", label: "none", kind: "none" },
];

function answer(label: string, ...ranked: readonly (readonly [string, number])[]) {
  const labels: readonly Ranked[] = ranked.map(([name, score]) => ({ label: name, score }));
  return { line: { text: "", lang: "en", label }, ranked: labels };
}

describe("Judging a library", () => {
  it("counts the best label that is not none, and silence as wrong", () => {
    const { accuracy } = judge(
      [
        answer("forgotten", ["none", 0.6], ["forgotten", 0.4]),
        answer("locked", ["forgotten", 0.6], ["locked", 0.4]),
        answer("wifi", ["wifi", 1]),
        answer("locked"),
      ],
      PHRASES,
    );
    assert.equal(accuracy, 0.5);
  });

  it("has no figure out of scope when the test has lines of one kind only", () => {
    assert.equal(judge([answer("forgotten", ["forgotten", 1])], PHRASES).outOfScope, undefined);
    assert.equal(judge([answer("none", ["none", 1])], PHRASES).outOfScope, undefined);
  });

  it("leaves lines of a pointer out of the scope figures", () => {
    const { outOfScope } = judge(
      [answer("forgotten", ["forgotten", 0.9]), answer("wifi", ["wifi", 1]), answer("none", ["wifi", 1])],
      PHRASES,
    );
    assert.deepEqual(outOfScope, { by: "score", auroc: 1, inScope: 1, recall: 1 });
  });

  it("takes the lead over the next label where that tells the two kinds apart better", () => {
    const { outOfScope } = judge(
      [
        answer("forgotten", ["forgotten", 0.5], ["locked", 0.1]),
        answer("none", ["forgotten", 0.8], ["none", 0.79]),
      ],
      PHRASES,
    );
    assert.deepEqual(outOfScope, { by: "margin", auroc: 1, inScope: 1, recall: 1 });
  });
});

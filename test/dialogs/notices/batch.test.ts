import assert from "node:assert/strict";
import type { BatchReport, BatchResult } from "../../../adapters/ports/batch.js";
import { noticeMessage, type NoticeFacts } from "../../../dialogs/notices/index.js";
import { LANGUAGES } from "../../../knowledge/language.js";

const ENDED = { kind: "batch-ended", batchId: "batch" } as const;
const PROGRESS = { kind: "batch-progress", batchId: "batch" } as const;

const person = (targetId: string, end: BatchResult["end"], more: Partial<BatchResult> = {}): BatchResult => ({
  targetId,
  reader: "actor",
  end,
  ...more,
});
const RESULTS: readonly BatchResult[] = [
  person("ann", "changed", { slipId: "open" }),
  person("bob", "changed", { slipId: "seen" }),
  person("cas", "changed", { reader: "target" }),
  person("dee", "changed", { note: "lost" }),
  person("eve", "unknown"),
  person("fay", "not-changed", { note: "password-policy" }),
  person("gus", "not-done", { note: "a-word-of-a-later-version" }),
  person("hal", "not-done"),
];

function facts(language: "en" | "nl", report: Omit<BatchReport, "kind" | "results">): NoticeFacts {
  return {
    language,
    timeZone: "Europe/Amsterdam",
    helpDesk: "extension 4357",
    nameOf: (id) => `<b>${id}</b>`,
    slipUrl: undefined,
    batch: {
      report: { kind: "report", results: RESULTS, ...report },
      pages: new Map([["open", "https://bot/one-view/open"]]),
    },
  };
}

describe("a batch in words", () => {
  for (const language of LANGUAGES) {
    it(`in ${language}: each person in one place, a page only where there is something to see`, () => {
      const message = noticeMessage(ENDED, facts(language, { state: "ended", end: "stopped" }));
      const text = message?.text ?? "";
      for (const { targetId } of RESULTS) {
        assert.equal(text.split(`&lt;b\\>${targetId}&lt;/b\\>`).length, 2, `${targetId} in:\n${text}`);
      }
      assert.equal(text.split("https://bot/").length, 2);
      assert.ok(text.includes(`(https://bot/one-view/open?lang=${language})`));
      assert.match(message?.title ?? "", /4 .*8/);
      assert.ok(!text.includes("undefined"));
    });

    it(`in ${language}: how far it is, with a button to stop, and nothing once it has ended`, () => {
      const message = noticeMessage(PROGRESS, facts(language, { state: "running" }));
      assert.match(message?.text ?? "", /7 .*8/);
      assert.deepEqual(message?.buttons?.[0]?.submit, { kind: "stop-batch" });
      for (const state of ["stopping", "ended"] as const) {
        assert.equal(noticeMessage(PROGRESS, facts(language, { state })), undefined);
      }
    });
  }

  it("has words for every end, and none for a batch that is not there", () => {
    const ends = ["finished", "stopped", "interrupted", "not-allowed", "limited", "trouble"] as const;
    for (const language of LANGUAGES) {
      const texts = ends.map((end) => noticeMessage(ENDED, facts(language, { state: "ended", end }))?.text);
      assert.equal(new Set(texts).size, ends.length);
    }
    const { batch: _, ...without } = facts("en", { state: "ended" });
    assert.equal(noticeMessage(ENDED, without), undefined);
  });
});

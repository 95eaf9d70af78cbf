import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTestLines } from "./test-lines.js";

const MATERIAL = {
  phrases: [{ text: "locked", lang: "en", label: "locked", kind: "topic" }],
  labels: new Set(["locked", "none"]),
} as const;

describe("The test file of the bench", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "bench-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  const read = (...lines: readonly string[]) => {
    const file = join(folder, "test.jsonl");
    writeFileSync(file, lines.join("\n"));
    return readTestLines(file, MATERIAL);
  };

  it("is read line by line, and lines in languages without phrases are counted, not asked", () => {
    const line = '{"text":"help","lang":"en","label":"none","difficulty":2}';
    assert.deepEqual(read(line, "", '{"text":"au secours","lang":"fr","label":"locked"}'), {
      lines: [{ text: "help", lang: "en", label: "none" }],
      leftOut: 1,
    });
  });

  it("names the line that is wrong", () => {
    const good = '{"text":"help","lang":"en","label":"none"}';
    assert.throws(() => read(good, "{"), /test\.jsonl, line 2: expected/);
    assert.throws(() => read(good, good, '{"text":"help"}'), /line 3: expected/);
    assert.throws(
      () => read('{"text":"help","lang":"en","label":"loked"}'),
      /line 1: there is no topic loked/,
    );
    assert.throws(() => read('{"text":"aide","lang":"fr","label":"none"}'), /no line in en/);
  });
});

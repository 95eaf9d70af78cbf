import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { everyTranscript, type Transcript } from "./transcript.js";

const ROOT = join(import.meta.dirname, "../../../..");

describe("the transcripts beside the flows", function () {
  this.timeout(120_000);
  let transcripts: readonly Transcript[];
  before(async () => {
    transcripts = await everyTranscript(ROOT);
  });

  it("are what the bot says today; if not: npm run transcripts", () => {
    const old = transcripts.filter(({ file, text }) => {
      const path = join(ROOT, file);
      return !existsSync(path) || readFileSync(path, "utf8") !== text;
    });
    assert.deepEqual(
      old.map(({ file }) => file),
      [],
    );
  });

  it("are there for both languages of every flow that has talks, and for nothing else", () => {
    const files = transcripts.map(({ file }) => file);
    const counterparts = files.map((file) =>
      file.endsWith(".en.md") ? file.replace(".en.md", ".nl.md") : file.replace(".nl.md", ".en.md"),
    );
    assert.ok(files.includes("dialogs/reset-user-password/transcript.en.md"));
    assert.deepEqual(counterparts.toSorted(), files.toSorted());
    assert.ok(files.includes("dialogs/reset-user-password/transcript.limits.nl.md"));
    const written = readdirSync(join(ROOT, "dialogs"), { recursive: true, encoding: "utf8" })
      .filter((file) => /(?:^|\/)transcript\.[^/]*md$/u.test(file))
      .map((file) => `dialogs/${file}`);
    assert.deepEqual(written.toSorted(), files.toSorted());
  });
});

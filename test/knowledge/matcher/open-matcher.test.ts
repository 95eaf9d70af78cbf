import assert from "node:assert/strict";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trainingTopics } from "../../../knowledge/cli/training-topics.js";
import { openMatcher } from "../../../knowledge/matcher/open-matcher.js";
import { topics } from "./fixtures.js";

describe("openMatcher", () => {
  let folder: string;
  beforeEach(() => (folder = join(mkdtempSync(join(tmpdir(), "open-matcher-")), "data")));
  afterEach(() => rmSync(join(folder, ".."), { recursive: true }));
  const file = () => join(folder, "matcher-model.bin");
  const asked = ["ik ben mijn wachtwoord vergeten", "locked out", "wifi", "nothing of this"];

  it("keeps what it learned of an organisation's articles, and takes it from there the next time", async () => {
    const trained = await openMatcher(topics, folder);
    assert.deepEqual(readdirSync(folder), ["matcher-model.bin"]);
    const written = statSync(file()).mtimeMs;
    const again = await openMatcher(topics, folder);
    assert.equal(statSync(file()).mtimeMs, written);
    for (const text of asked) assert.deepEqual(again.match(text), trained.match(text));
  });

  it("learns anew where a phrase has changed", async () => {
    await openMatcher(topics, folder);
    const [first, ...rest] = topics;
    assert.ok(first !== undefined);
    const changed = [{ ...first, phrases: { ...first.phrases, en: ["zebra crossing", "zebra"] } }, ...rest];
    assert.equal((await openMatcher(changed, folder)).knows("zebra"), true);
    assert.equal((await openMatcher(topics, folder)).knows("zebra"), false);
  });

  it("learns anew where the file is damaged or somebody else's", async () => {
    const trained = await openMatcher(topics, folder);
    const whole = readFileSync(file());
    const damages = [() => truncateSync(file(), 2000), () => writeFileSync(file(), "not a model")];
    for (const damage of damages) {
      damage();
      const found = await openMatcher(topics, folder);
      for (const text of asked) assert.deepEqual(found.match(text), trained.match(text));
      assert.ok(readFileSync(file()).equals(whole));
    }
  });

  it("does without where nothing can be kept", async () => {
    writeFileSync(folder, "a file where the folder should be");
    assert.equal((await openMatcher(topics, folder)).knows("wachtwoord"), true);
  });

  it("writes nothing for the articles that come with the bot: their model is built", async () => {
    await openMatcher(trainingTopics(undefined), folder);
    assert.throws(() => readdirSync(folder), /ENOENT/);
  });
});

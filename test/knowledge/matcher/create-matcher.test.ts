import assert from "node:assert/strict";
import { createMatcher } from "../../../knowledge/matcher/create-matcher.js";
import { topics } from "./fixtures.js";

describe("createMatcher", () => {
  const matcher = createMatcher({ topics });

  it("is sure of a question much like its phrases, in both languages", () => {
    const english = matcher.match("I forgot my password, please help");
    assert.equal(english.kind === "sure" && english.topic.id, "forgot-own-password");
    assert.equal(english.language, "en");
    const dutch = matcher.match("ik ben mijn ww vergeten");
    assert.equal(dutch.kind === "sure" && dutch.topic.id, "forgot-own-password");
    assert.equal(dutch.language, "nl");
  });

  it("is lost without a word it knows", () => {
    for (const text of ["", "   ", "🙂🙂🙂", "qwxz", "zzzz vvvv"])
      assert.equal(matcher.match(text).kind, "lost", text);
  });

  it("knows the words of its phrases and no others", () => {
    assert.equal(matcher.knows("password"), true);
    assert.equal(matcher.knows("Wachtwoord"), true);
    assert.equal(matcher.knows("Bakker"), false);
  });
});

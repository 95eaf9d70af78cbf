import assert from "node:assert/strict";
import fc from "fast-check";
import type { Match } from "../../../knowledge/match.js";
import { createMatcher } from "../../../knowledge/matcher/create-matcher.js";
import { BAD_INPUTS } from "./bad-inputs.js";
import { topics } from "./fixtures.js";

const matcher = createMatcher({ topics });

function offered(found: Match): readonly string[] {
  if (found.kind === "sure") return [found.topic.id];
  return found.kind === "choose" ? found.topics.map(({ id }) => id) : [];
}

describe("createMatcher", () => {
  const understood: readonly (readonly [text: string, language: string, topic: string])[] = [
    ["I forgot my password, please help", "en", "forgot-own-password"],
    ["ik ben mijn ww vergeten", "nl", "forgot-own-password"],
    ["my account got locked after too many tries", "en", "account-locked"],
    ["account is geblokeerd", "nl", "account-locked"],
    ["a colleague needs a new passwrd", "en", "reset-user-password"],
    ["wachtwoord van de wifi?", "nl", "wifi"],
  ];
  for (const [text, language, topic] of understood) {
    it(`hears ${topic} in "${text}"`, () => {
      const found = matcher.match(text);
      assert.equal(offered(found)[0], topic);
      assert.equal(found.language, language);
    });
  }

  it("gives probabilities, best first", () => {
    for (const [text] of understood) {
      const found = matcher.match(text);
      const scores = found.kind === "choose" ? found.topics.map(({ score }) => score) : [];
      for (const score of scores) assert.ok(score >= 0 && score <= 1);
      assert.deepEqual(
        scores,
        [...scores].sort((a, b) => b - a),
      );
    }
  });

  it("offers two or three topics when it asks, none of them what nothing answers", () => {
    const asked = ["password", "wachtwoord", "new account", "niet in"].map((text) => matcher.match(text));
    assert.ok(asked.some(({ kind }) => kind === "choose"));
    for (const found of asked) {
      if (found.kind !== "choose") continue;
      assert.ok(found.topics.length >= 2 && found.topics.length <= 3);
      assert.ok(!found.topics.some(({ id }) => id === "none"));
    }
  });

  it("is lost without a word it knows", () => {
    for (const text of [
      "",
      "   ",
      "🙂🙂🙂",
      "qwxz",
      "zzzz vvvv",
      "jan@contoso.com",
      "12345",
      "\u202e\u200b",
    ]) {
      assert.equal(matcher.match(text).kind, "lost", text);
    }
  });

  it("tells the words that carried the decision, and never one that it does not know", () => {
    const { why } = matcher.match("my password is Hunter2! I forgot Tr0ub4dor");
    assert.ok(why.includes("forgot"));
    for (const word of why) assert.ok(matcher.knows(word), word);
    assert.ok(!why.join(" ").includes("hunter2"));
  });

  it("knows the words of its phrases in either language, but no names", () => {
    for (const word of ["password", "Wachtwoord", "locked", "ww"])
      assert.equal(matcher.knows(word), true, word);
    for (const word of ["Bakker", "Sandra", "sandra", "", "zzz"])
      assert.equal(matcher.knows(word), false, word);
  });

  it("lets the speaker's role break a tie and no more", () => {
    const score = (text: string, audience: "user" | "helpdesk", topic: string): number => {
      const found = matcher.match(text, { audience });
      const all = found.kind === "sure" ? [found.topic] : found.kind === "choose" ? found.topics : [];
      return all.find(({ id }) => id === topic)?.score ?? 0;
    };
    const vague = "reset password";
    assert.ok(score(vague, "helpdesk", "reset-user-password") > score(vague, "user", "reset-user-password"));
    assert.equal(
      offered(matcher.match("I forgot my password", { audience: "helpdesk" }))[0],
      "forgot-own-password",
    );
  });
});

describe("createMatcher, bad input", () => {
  for (const [why, text] of Object.entries(BAD_INPUTS)) {
    it(`bears ${why}`, () => {
      const found = matcher.match(text);
      assert.deepEqual(matcher.match(text.slice(0, 1000)), found);
      assert.ok(found.why.length <= 5);
    });
  }

  it("answers anything at all, always the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        assert.deepEqual(matcher.match(text), matcher.match(text));
      }),
    );
  });

  it("can be made of nothing, and is then lost", () => {
    assert.equal(createMatcher({ topics: [] }).match("password").kind, "lost");
  });
});

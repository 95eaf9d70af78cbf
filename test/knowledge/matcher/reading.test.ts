import assert from "node:assert/strict";
import { buildLexicon } from "../../../knowledge/matcher/lexicon.js";
import { createReader, type Reading } from "../../../knowledge/matcher/reading.js";
import { en } from "../../../knowledge/matcher/words/en.js";
import { nl } from "../../../knowledge/matcher/words/nl.js";

const lexicon = buildLexicon(
  [
    "i forgot my password how do i reset the account of a user it is locked".split(" "),
    "ik ben mijn wachtwoord vergeten hoe reset ik het account van een gebruiker".split(" "),
  ],
  [en, nl],
);
const reader = createReader(lexicon, [en, nl]);
const read = (text: string, hint?: string): Reading => reader.read(text, { hint });
const texts = (text: string): string[] => read(text).tokens.map((token) => token.text);
const languageOf = (text: string, hint?: string): string => {
  const { index, isClear } = read(text, hint).language;
  return `${index === 0 ? "en" : "nl"}${isClear ? "" : "?"}`;
};

describe("reading a text", () => {
  it("writes shorthand out, in the language of the message", () => {
    assert.deepEqual(texts("ik weet mn ww niet"), ["ik", "weet", "mijn", "wachtwoord", "niet"]);
    assert.deepEqual(texts("i forgot my pw pls"), ["i", "forgot", "my", "password", "please"]);
    assert.deepEqual(texts("mijn pw is kwijt"), ["mijn", "wachtwoord", "is", "kwijt"]);
  });

  it("keeps negation", () => {
    assert.ok(texts("I can't log in").includes("not"));
    assert.ok(texts("kan niet inloggen").includes("niet"));
  });

  it("puts one mark for every person's name and every user name", () => {
    for (const text of ["reset it for Deepak", "reset it for sandra", "reset it for mr Oyelaran"]) {
      assert.ok(texts(text).includes("_name"), text);
    }
    assert.ok(texts("reset j.smith@contoso.com").includes("_upn"));
    assert.ok(!texts("My Account is locked").includes("_name"));
  });

  const about: readonly (readonly [text: string, expected: string])[] = [
    ["I forgot my password", "me"],
    ["a colleague forgot her password", "other"],
    ["Priya needs a new password", "other"],
    ["reset the passwords of all users", "many"],
    ["our global administrator is locked out", "admin"],
    ["ik ben beheerder en weet mijn wachtwoord niet", "me+admin"],
    ["het wachtwoord van een leerling", "other"],
    ["alle leerlingen", "many"],
    ["password", ""],
  ];
  for (const [text, expected] of about) {
    it(`hears who "${text}" is about`, () => assert.equal(read(text).about.join("+"), expected));
  }
});

describe("the language of a text", () => {
  const cases: readonly (readonly [text: string, hint: string | undefined, expected: string])[] = [
    ["I forgot my password", "nl", "en"],
    ["ik ben mijn wachtwoord vergeten", "en", "nl"],
    ["kan niet inloggen in mijn account, help", "en", "nl"],
    ["hoe doe ik een password reset van mijn account", "en", "nl"],
    ["account", "nl", "nl?"],
    ["account", "en", "en?"],
    ["", "nl", "nl?"],
    ["🙂", undefined, "en?"],
    ["qzx 123", "nl", "nl?"],
  ];
  for (const [text, hint, expected] of cases) {
    it(`is ${expected} for "${text}" with the hint ${hint ?? "nothing"}`, () =>
      assert.equal(languageOf(text, hint), expected));
  }
});

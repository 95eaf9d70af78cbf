import assert from "node:assert/strict";
import { createInterpreter } from "../../../knowledge/matcher/foreign.js";
import { createTranslator, type Gloss } from "../../../knowledge/matcher/gloss.js";
import { OUR_GLOSSES } from "../../../knowledge/matcher/glosses/index.js";
import { createMatcher } from "../../../knowledge/matcher/create-matcher.js";
import { normalise, wordsOf } from "../../../knowledge/matcher/normalise.js";
import { topics } from "./fixtures.js";

const gloss: Gloss<"en"> = {
  language: "de",
  into: "en",
  marks: "ich nicht",
  capitals: "nouns",
  spellings: [["ue", "u"]],
  elisions: "d l",
  endings: "en er e",
  words: "password = passwort; reset = zurucksetzen; user = utilisateur; = bitte",
};

describe("a gloss", () => {
  const translate = createTranslator(gloss);
  const cases: readonly (readonly [word: string, meaning: readonly string[] | undefined])[] = [
    ["passwort", ["password"]],
    ["passworter", ["password"]],
    ["zuruecksetzen", ["reset"]],
    ["dutilisateur", ["user"]],
    ["bitte", []],
    ["haus", undefined],
    ["", undefined],
  ];
  for (const [word, meaning] of cases) {
    it(`takes "${word}" for ${meaning === undefined ? "unknown" : `"${meaning.join(" ")}"`}`, () =>
      assert.deepEqual(translate(word), meaning));
  }

  it("is used only where more words speak for it than for our languages", () => {
    const interpret = createInterpreter([gloss]);
    const words = wordsOf(normalise("ich nicht passwort qwertz"));
    assert.deepEqual(interpret(words, () => false)?.words, [["ich"], ["nicht"], ["password"], ["qwertz"]]);
    assert.equal(
      interpret(words, () => true),
      undefined,
    );
    assert.equal(
      createInterpreter([])(words, () => false),
      undefined,
    );
  });

  it("ours have no word twice", () => {
    for (const { language, words } of OUR_GLOSSES) {
      const all = words.split(";").flatMap((entry) => (entry.split("=")[1] ?? "").trim().split(/\s+/));
      const twice = all.filter((word, at) => word !== "" && all.indexOf(word) !== at);
      assert.deepEqual(twice, [], language);
    }
  });
});

describe("questions in languages that the bot does not speak", () => {
  const matcher = createMatcher({ topics });
  const cases: readonly (readonly [text: string, topic: string])[] = [
    ["Ich habe mein Passwort vergessen", "forgot-own-password"],
    ["Mein Konto wurde gesperrt, zu viele Versuche", "account-locked"],
    ["J'ai oublié mon mot de passe", "forgot-own-password"],
    ["mon compte est verrouillé", "account-locked"],
    ["he olvidado mi contraseña", "forgot-own-password"],
    ["mi cuenta está bloqueada", "account-locked"],
  ];
  for (const [text, topic] of cases) {
    it(`hears ${topic} in "${text}" and answers in the language of the hint`, () => {
      const found = matcher.match(text, { language: "nl" });
      const first =
        found.kind === "sure" ? found.topic : found.kind === "choose" ? found.topics[0] : undefined;
      assert.equal(first?.id, topic);
      assert.equal(found.language, "nl");
      assert.equal(found.languageIsClear, false);
      assert.equal(matcher.match(text).language, "en");
    });
  }

  it("leaves English and Dutch alone, loan words and all", () => {
    for (const [text, language] of [
      ["I forgot my password", "en"],
      ["ik ben mijn wachtwoord vergeten", "nl"],
      ["mijn account is geblokkeerd", "nl"],
      ["wifi password", "en"],
    ] as const) {
      assert.equal(matcher.match(text).language, language, text);
    }
  });
});

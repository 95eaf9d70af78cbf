import assert from "node:assert/strict";
import fc from "fast-check";
import { MAX_TEXT, MAX_WORDS, normalise, wordsOf } from "../../../knowledge/matcher/normalise.js";

const words = (text: string): string[] => wordsOf(normalise(text)).map((word) => word.text);

describe("normalise", () => {
  const cases: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
    ["capitals and punctuation", "HELP!! My password?", ["help", "my", "password"]],
    ["apostrophes of every kind", "can't can’t can`t m'n", ["cant", "cant", "cant", "mn"]],
    ["accents", "Eén café, naïef", ["een", "cafe", "naief"]],
    ["full-width and ligatures (NFKC)", "ｐａｓｓｗｏｒｄ ﬁne", ["password", "fine"]],
    ["zero-width characters", "pass\u200bword wacht\u00adwoord", ["password", "wachtwoord"]],
    ["bidirectional controls", "\u202ereset\u202c \u2067account\u2069", ["reset", "account"]],
    ["stacked marks", "p̷̢̛a̸͝ş̴̛s̶̈́", ["pass"]],
    ["letters leaned on", "heeeeelp pleaaaase", ["heelp", "pleaase"]],
    ["user names", "reset jan.de-vries@contoso.onmicrosoft.com nu", ["reset", "_upn", "nu"]],
    ["links", "see https://aka.ms/sspr?x=1 or WWW.contoso.com", ["see", "_link", "or", "_link"]],
    [
      "numbers",
      "2 tries, 14 days, 250 accounts, Office 365",
      ["_num", "tries", "_num", "days", "_nums", "accounts", "office", "365"],
    ],
    ["error codes", "AADSTS50053 and 2fa", ["aadsts50053", "and", "2fa"]],
    ["a dash after one letter", "mijn e-mail en self-service", ["mijn", "email", "en", "self", "service"]],
    ["emoji, each a word of its own", "hallo 👋🏽🙂", ["hallo", "👋", "🙂"]],
    ["nothing", " \t\r\n ", []],
  ];
  for (const [why, text, expected] of cases) {
    it(`evens out ${why}`, () => assert.deepEqual(words(text), expected));
  }

  it("tells names by their capital, and where a sentence or a clause begins", () => {
    const seen = wordsOf(normalise("Sandra belt. Zij, denk ik, is Piet"));
    assert.deepEqual(
      seen.map(({ text, capital, first, opens }) => [text, capital, first, opens]),
      [
        ["sandra", true, true, true],
        ["belt", false, false, false],
        ["zij", true, true, true],
        ["denk", false, false, true],
        ["ik", false, false, false],
        ["is", false, false, true],
        ["piet", true, false, false],
      ],
    );
  });

  it("reads no more than it promised, whatever it is given", () => {
    assert.equal(words("a ".repeat(30_000)).length, MAX_WORDS);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => {
        const found = words(text);
        assert.ok(found.length <= MAX_WORDS);
        for (const word of found) assert.equal(word, word.toLowerCase());
      }),
    );
  });

  it("gives the same words for a text it has normalised before", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const once = normalise(text);
        if (once.length <= MAX_TEXT) assert.deepEqual(words(once), words(text));
      }),
    );
  });
});

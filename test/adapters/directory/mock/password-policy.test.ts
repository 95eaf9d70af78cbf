import assert from "node:assert/strict";
import fc from "fast-check";
import { BANNED_WORDS } from "../../../../adapters/directory/mock/banned-words.js";
import { guessPoints, passwordFaults } from "../../../../adapters/directory/mock/password-policy.js";

const NOTHING = { words: [], names: [] };
const SYMBOLS = "@#$%^&*-_!+=[]{}|\\:',.?/`~\"();<> ";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const ALLOWED = `${LOWER}${LOWER.toUpperCase()}0123456789${SYMBOLS}`;
const STRANGERS = [
  "é",
  "€",
  "ü",
  "ß",
  "Ж",
  "漢",
  "😀",
  "\u0301",
  "\t",
  "\n",
  "\u0000",
  "\u007f",
  "\u00a0",
  "\ud800",
];

const anyOf = (characters: string) => fc.constantFrom(...characters.split(""));
const textOf = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: anyOf(characters), minLength, maxLength });

/** At least one of each given kind, in any order, with anything allowed around them. */
const withKinds = (...kinds: readonly string[]) =>
  fc
    .tuple(...kinds.map(anyOf), textOf(kinds.join(""), 5, 60))
    .chain((parts) => fc.shuffledSubarray(parts.join("").split(""), { minLength: parts.join("").length }))
    .map((characters) => characters.join(""));

const KINDS = [LOWER, LOWER.toUpperCase(), "0123456789", SYMBOLS];

describe("the Entra password policy: length and characters", () => {
  it("accepts three or four kinds of the allowed characters, 8 to 256 of them", () => {
    const three = fc.constantFrom(...KINDS).map((left) => KINDS.filter((kind) => kind !== left));
    const enough = fc.oneof(three, fc.constant(KINDS)).chain((kinds) => withKinds(...kinds));
    fc.assert(fc.property(enough, (password) => assert.deepEqual(passwordFaults(password, NOTHING), [])));
  });

  it("counts to 8 and to 256 exactly", () => {
    const ofLength = (length: number) => "aB3".padEnd(length, "x-7Q");
    assert.deepEqual(passwordFaults(ofLength(7), NOTHING), ["too-short"]);
    assert.deepEqual(passwordFaults(ofLength(8), NOTHING), []);
    assert.deepEqual(passwordFaults(ofLength(256), NOTHING), []);
    assert.deepEqual(passwordFaults(ofLength(257), NOTHING), ["too-long"]);
  });

  it("refuses one or two kinds of characters", () => {
    const two = fc
      .shuffledSubarray(KINDS, { minLength: 1, maxLength: 2 })
      .chain((kinds) => textOf(kinds.join(""), 8, 60));
    fc.assert(
      fc.property(two, (password) =>
        assert.ok(passwordFaults(password, NOTHING).includes("too-few-kinds-of-characters")),
      ),
    );
  });

  it("refuses any character that Entra does not list, wherever it stands", () => {
    const place = fc.tuple(withKinds(...KINDS), fc.constantFrom(...STRANGERS), fc.nat());
    fc.assert(
      fc.property(place, ([password, stranger, at]) => {
        const index = at % (password.length + 1);
        const spoilt = password.slice(0, index) + stranger + password.slice(index);
        assert.ok(passwordFaults(spoilt, NOTHING).includes("character-not-allowed"));
      }),
    );
  });

  it("allows every character that Entra lists", () => {
    for (const character of ALLOWED) {
      assert.deepEqual(passwordFaults(`aB3-xQ7w${character}`, NOTHING), [], character);
    }
  });

  it("has an answer for any text at all, and never accepts what breaks a rule", () => {
    const any = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 }));
    fc.assert(
      fc.property(any, (text) => {
        const accepted = passwordFaults(text, { words: BANNED_WORDS, names: ["Contoso"] }).length === 0;
        const fits =
          text.length >= 8 && text.length <= 256 && Array.from(text).every((one) => ALLOWED.includes(one));
        assert.ok(!accepted || fits);
      }),
    );
  });

  it("weighs the longest password it reads, and one of a million characters, without delay to speak of", () => {
    assert.deepEqual(passwordFaults("x".repeat(1_000_000), NOTHING), ["too-long"]);
    assert.equal(guessPoints("passwor".repeat(36), BANNED_WORDS), 36);
  });
});

describe("the Entra password policy: guessable passwords", () => {
  // The two worked examples of Microsoft's page.
  const words = ["contoso", "blank"];

  it("gives Microsoft's own examples Microsoft's own points", () => {
    assert.equal(guessPoints("C0ntos0Blank12", words), 4);
    assert.equal(guessPoints("ContoS0Bl@nkf9!", words), 5);
    for (const near of ["abcdeg", "abcdefg", "abcde"]) {
      assert.ok(guessPoints(near, ["abcdef"]) < 5, near);
    }
  });

  it("counts no character twice, as part of one word and next to another", () => {
    assert.equal(guessPoints("12blank45", ["blank", "12345"]), 5);
  });

  it("counts no words of fewer than four letters", () => {
    assert.equal(guessPoints("abc-abc-xyz", ["abc", ""]), 11);
  });

  it("accepts five points and refuses four", () => {
    assert.deepEqual(passwordFaults("C0ntos0Blank12", { words, names: [] }), ["easily-guessed"]);
    assert.deepEqual(passwordFaults("ContoS0Bl@nkf9!", { words, names: [] }), []);
  });

  it("finds a name of four letters or more anywhere, however it is disguised", () => {
    const names = ["Poll", "Ian"];
    assert.deepEqual(passwordFaults("p0LL23fb-Kx", { words: [], names }), ["easily-guessed"]);
    assert.deepEqual(passwordFaults("Ian-23fb-Kx", { words: [], names }), []);
  });

  it("refuses a banned word in any case and disguise with up to three characters around it", () => {
    const disguise: Readonly<Record<string, readonly string[]>> = {
      o: ["o", "O", "0"],
      l: ["l", "L", "1"],
      s: ["s", "S", "$"],
      a: ["a", "A", "@"],
    };
    const disguised = fc
      .constantFrom(...BANNED_WORDS)
      .chain((word) =>
        fc.tuple(
          ...Array.from(word).map((letter) =>
            fc.constantFrom(...(disguise[letter] ?? [letter, letter.toUpperCase()])),
          ),
        ),
      )
      .map((letters) => letters.join(""));
    const around = fc
      .tuple(textOf(ALLOWED, 0, 3), fc.nat())
      .map(([text, at]) => [text.slice(0, at % 4), text.slice(at % 4)] as const);
    fc.assert(
      fc.property(disguised, around, (word, [before, after]) => {
        const faults = passwordFaults(`${before}${word}${after}`, { words: BANNED_WORDS, names: [] });
        assert.ok(faults.includes("easily-guessed"));
      }),
    );
  });

  it("sees through every disguise at once", () => {
    for (const [disguised, word] of [
      ["P@$$W0RD", "password"],
      ["$1$10@@1", "slsloaal"],
    ] as const) {
      assert.equal(guessPoints(disguised, [word]), 1);
    }
  });

  it("refuses a banned word with one letter changed, added or left out", () => {
    const edited = fc
      .tuple(
        fc.constantFrom(...BANNED_WORDS),
        fc.nat(),
        anyOf(LOWER),
        fc.constantFrom("change", "add", "drop"),
      )
      .map(([word, at, letter, edit]) => {
        const index = at % word.length;
        const rest = word.slice(edit === "add" ? index : index + 1);
        return word.slice(0, index) + (edit === "drop" ? "" : letter) + rest;
      });
    fc.assert(fc.property(edited, (word) => assert.equal(guessPoints(word, BANNED_WORDS) < 5, true, word)));
  });

  it("leaves four random groups of letters alone", () => {
    assert.deepEqual(passwordFaults("Kpd7-wTx3-Rfm9-Hnv2", { words: BANNED_WORDS, names: ["Contoso"] }), []);
  });
});

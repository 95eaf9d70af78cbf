import assert from "node:assert/strict";
import fc from "fast-check";
import { checkPhrases } from "../../../knowledge/check/phrase-rules.js";
import { similarPairs } from "../../../knowledge/check/similar-pairs.js";
import type { Language } from "../../../knowledge/language.js";
import { parsePhrases } from "../../../knowledge/library/parse-phrases.js";

function phrases(topic: string, text: string, language: Language = "en"): ReturnType<typeof parsePhrases> {
  return parsePhrases(text, { topic, language, file: `${topic}/phrases.${language}.txt` });
}

function told(...lists: readonly ReturnType<typeof parsePhrases>[]): readonly string[] {
  return checkPhrases(lists.flat()).map(
    ({ file, line, severity, message }) => `${file}:${line}: ${severity}: ${message}`,
  );
}

describe("checking phrases", () => {
  it("calls the same words in two topics an error, and names both places", () => {
    const messages = told(phrases("a", "# voices\n\nI'm locked out!"), phrases("b", "i m LOCKED out"));
    assert.deepEqual(messages, [
      'b/phrases.en.txt:1: error: "i m LOCKED out" says the same as a/phrases.en.txt:3',
    ]);
  });

  it("only warns of a double within a topic", () => {
    assert.deepEqual(told(phrases("a", "résumé lost\nresume lost.")), [
      'a/phrases.en.txt:2: warning: "resume lost." says the same as a/phrases.en.txt:1',
    ]);
  });

  it("warns of phrases that nearly say the same, within and across topics", () => {
    const messages = told(
      phrases(
        "a",
        "my password has expired and i cannot sign in\nmy password has expired and i cannot sign on",
      ),
      phrases("none", "the printer on floor two is broken again\nagain the printer on floor two is broken"),
      phrases("b", "how do i sign in"),
    );
    assert.deepEqual(messages, [
      'a/phrases.en.txt:2: warning: "my password has expired and i cannot sign on" says nearly the same as a/phrases.en.txt:1: "my password has expired and i cannot sign in"',
      'none/phrases.en.txt:2: warning: "again the printer on floor two is broken" says nearly the same as none/phrases.en.txt:1: "the printer on floor two is broken again"',
    ]);
  });

  it("does not compare languages, nor short phrases by their words", () => {
    assert.deepEqual(told(phrases("a", "help"), phrases("b", "help", "nl")), []);
    assert.deepEqual(told(phrases("a", "password forgotten"), phrases("b", "password locked")), []);
  });

  it("tells different signs apart when no letter is left", () => {
    assert.deepEqual(told(phrases("a", "???"), phrases("b", "!!!")), []);
    assert.equal(told(phrases("a", "???"), phrases("b", "???")).length, 1);
  });

  it("warns of a line that is in the wrong language's file, not of mixed speech", () => {
    assert.deepEqual(told(phrases("a", "how do you reset the password of a colleague", "nl")), [
      'a/phrases.nl.txt:1: warning: "how do you reset the password of a colleague" does not sound like nl: is it in the right file?',
    ]);
    assert.deepEqual(told(phrases("a", "mijn account is locked out, help", "nl")), []);
  });

  it("refuses a line of more than 600 characters", () => {
    assert.deepEqual(told(phrases("a", "ha ".repeat(201))), [
      "a/phrases.en.txt:1: error: is longer than 600 characters",
    ]);
  });
});

describe("similar pairs", () => {
  it("are exactly those that comparing each with each finds", () => {
    const set = fc
      .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), { maxLength: 8 })
      .map((items) => new Set(items));
    fc.assert(
      fc.property(fc.array(set, { maxLength: 12 }), fc.constantFrom(0.3, 0.5, 0.8, 1), (sets, threshold) => {
        const expected = sets.flatMap((y, b) =>
          sets.slice(0, b).flatMap((x, a) => {
            const shared = [...x].filter((item) => y.has(item)).length;
            const union = x.size + y.size - shared;
            return x.size > 0 && y.size > 0 && shared / union >= threshold ? [{ a, b }] : [];
          }),
        );
        assert.deepEqual(similarPairs(sets, threshold), expected);
      }),
    );
  });

  it("are found among thousands of phrases without comparing each with each", () => {
    const sets = Array.from({ length: 6000 }, (_, at) => new Set([`a${at}`, `b${at % 3000}`, `c${at}`]));
    assert.deepEqual(similarPairs(sets, 0.8), []);
  });
});

import type { Language, Localized } from "../language.js";
import { LANGUAGES } from "../language.js";
import type { Finding } from "../library/finding.js";
import type { Phrase } from "../library/parse-phrases.js";
import { found } from "./article-rule.js";
import { LONGEST_LINE } from "./length-rule.js";
import { similarPairs } from "./similar-pairs.js";

/** Shared part of the words, or of the letter triples, above which two phrases teach nothing new. */
const NEAR = 0.8;

/** Phrases of fewer words are compared by their letters only: one word more or less is much of them. */
const FEWEST_WORDS = 4;

/** Doubles within and across topics, lines that are too long, lines in the wrong file. */
export function checkPhrases(phrases: readonly Phrase[]): readonly Finding[] {
  const long = phrases
    .filter((phrase) => phrase.text.length > LONGEST_LINE)
    .map((phrase) => found(phrase, phrase.line, "error", `is longer than ${LONGEST_LINE} characters`));
  const strange = phrases.filter(soundsForeign).map((phrase) => {
    const message = `"${phrase.text}" does not sound like ${phrase.language}: is it in the right file?`;
    return found(phrase, phrase.line, "warning", message);
  });
  const doubles = LANGUAGES.flatMap((language) =>
    checkDoubles(phrases.filter((phrase) => phrase.language === language)),
  );
  return [...long, ...strange, ...doubles];
}

function checkDoubles(phrases: readonly Phrase[]): readonly Finding[] {
  const firsts = new Map<string, Phrase>();
  const same: Finding[] = [];
  for (const phrase of phrases) {
    const key = normalise(phrase.text) || phrase.text;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, phrase);
    } else {
      const severity = first.topic === phrase.topic ? "warning" : "error";
      same.push(found(phrase, phrase.line, severity, `"${phrase.text}" says the same as ${placeOf(first)}`));
    }
  }
  return [...same, ...checkNear([...firsts.values()])];
}

function checkNear(phrases: readonly Phrase[]): readonly Finding[] {
  const texts = phrases.map((phrase) => normalise(phrase.text));
  const words = texts.map((text) => new Set(text.split(" ")));
  const manyWords = words.map((set) => (set.size < FEWEST_WORDS ? new Set<string>() : set));
  const pairs = [...similarPairs(texts.map(triples), NEAR), ...similarPairs(manyWords, NEAR)];
  const reported = new Set<string>();
  return pairs.flatMap(({ a, b }) => {
    const [one, other] = [phrases[a], phrases[b]];
    if (!one || !other || reported.has(`${a} ${b}`)) return [];
    reported.add(`${a} ${b}`);
    const message = `"${other.text}" says nearly the same as ${placeOf(one)}: "${one.text}"`;
    return [found(other, other.line, "warning", message)];
  });
}

function placeOf(phrase: Phrase): string {
  return `${phrase.file}:${phrase.line}`;
}

function normalise(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function triples(text: string): ReadonlySet<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: Math.max(padded.length - 2, 0) }, (_, at) => padded.slice(at, at + 3)));
}

/** Small words that one of the languages has and the other has not. */
const SMALL_WORDS: Localized<ReadonlySet<string>> = {
  en: new Set(
    "the my you your is are to of and not cannot how for with this that have do does it".split(" "),
  ),
  nl: new Set(
    "het een mijn je ik niet en van hoe voor met dit dat heb hebben kan doe doet er aan".split(" "),
  ),
};

/** People mix languages, so only a line with many small words of the other and none of its own is reported. */
function soundsForeign(phrase: Phrase): boolean {
  const words = normalise(phrase.text).split(" ");
  const count = (language: Language): number =>
    words.filter((word) => SMALL_WORDS[language].has(word)).length;
  const others = LANGUAGES.filter((language) => language !== phrase.language);
  return count(phrase.language) === 0 && others.some((language) => count(language) >= 3);
}

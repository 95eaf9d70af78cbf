import { aboutCues, type About } from "./about.js";
import { splitCompound } from "./compound.js";
import type { LanguageWords } from "./language-words.js";
import { frequencyOf, isKnown, languageWeights, type Lexicon } from "./lexicon.js";
import { createSpeller } from "./spelling.js";
import { stem } from "./stem.js";
import { featuresOfWord, type WordFeatures } from "./word-features.js";

/** A word made ready: shorthand written out, brought to its stem, its own features computed. */
export interface Token {
  readonly text: string;
  readonly stem: string;
  /** Stems of the parts of a compound; empty for other words. */
  readonly parts: readonly string[];
  readonly about: readonly About[];
  /** Seen in the phrases at most once. */
  readonly rare: boolean;
  /** Not what was typed, but a known word a slip away from it. */
  readonly guessed: boolean;
  readonly features: WordFeatures;
}

/** What is known of a word before its message is read. */
export interface WordFacts {
  /** Occurs in the phrases or in a words file. */
  readonly known: boolean;
  /** Occurs there more than once, or is no word at all (a number, an address). */
  readonly common: boolean;
  /** How strongly the word speaks for each language, as log odds. */
  readonly weights: Float64Array;
  /** Its tokens in a message whose language is `home`; several when shorthand is written out. */
  tokens(home: number): readonly Token[];
}

/** Seen so often, a word is no chance find. */
const COMMON = 2;

/** How much more a word must speak for another language (log odds) to be read in that one. */
const OTHER_LANGUAGE = 3;

/** Makes a function that looks a word up. Words that the phrases know are worked out once and kept. */
export function createWordBook(
  lexicon: Lexicon,
  languages: readonly LanguageWords<string>[],
): (word: string) => WordFacts {
  const dialects = languages.map((words) => dialectOf(words));
  const cues = aboutCues(languages);
  const speller = createSpeller(lexicon.spellings);
  const kept = new Map<string, WordFacts>();

  const tokenOf = (text: string, language: number): Token => {
    const about = cues.get(text) ?? [];
    const dialect = dialects[language];
    if (dialect === undefined || text.startsWith("_")) {
      return {
        text,
        stem: text,
        parts: [],
        about,
        rare: false,
        guessed: false,
        features: featuresOfWord(text, text, [], []),
      };
    }
    const own = stem(text, dialect.words.stem);
    const parts = partsOf(text, dialect);
    const concepts = [own, ...parts].flatMap((one) => dialect.concepts.get(one) ?? []);
    return {
      text,
      stem: own,
      parts,
      about,
      rare: frequencyOf(lexicon, text) < COMMON,
      guessed: false,
      features: featuresOfWord(text, own, parts, concepts),
    };
  };
  const factsOf = (word: string): WordFacts => {
    const known = isKnown(lexicon, word);
    const meant = known || word.startsWith("_") ? word : (speller(word) ?? word);
    const weights = languageWeights(lexicon, meant);
    const best = weights.indexOf(Math.max(...weights));
    const lead = (home: number): number => (weights[best] ?? 0) - (weights[home] ?? 0);
    const byHome: (readonly Token[])[] = [];
    return {
      known,
      common: word.startsWith("_") || frequencyOf(lexicon, word) >= COMMON,
      weights,
      tokens: (home) =>
        (byHome[home] ??= read(
          meant,
          isKnown(lexicon, meant) && lead(home) > OTHER_LANGUAGE ? best : home,
        ).map((token) => (meant === word ? token : { ...token, guessed: true }))),
    };
  };
  const read = (word: string, language: number): readonly Token[] =>
    (dialects[language]?.aliases.get(word) ?? [word]).map((text) => tokenOf(text, language));

  return (word) => {
    const found = kept.get(word);
    if (found !== undefined) return found;
    const facts = factsOf(word);
    if (facts.known || word.startsWith("_")) kept.set(word, facts);
    return facts;
  };
}

interface Dialect {
  readonly words: LanguageWords<string>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Stems of what compounds are made of. */
  readonly parts: ReadonlySet<string>;
  /** Stems and what they mean. */
  readonly concepts: ReadonlyMap<string, readonly string[]>;
}

function dialectOf(words: LanguageWords<string>): Dialect {
  const concepts = new Map<string, string[]>();
  for (const [name, forms] of Object.entries(words.concepts)) {
    for (const form of new Set(forms.split(" ").map((word) => stem(word, words.stem)))) {
      concepts.set(form, [...(concepts.get(form) ?? []), name]);
    }
  }
  return {
    words,
    aliases: new Map(Object.entries(words.aliases).map(([from, to]) => [from, to.split(" ")])),
    parts: new Set(words.compounds.parts.map((part) => stem(part, words.stem))),
    concepts,
  };
}

const SHORTEST_COMPOUND = 7;

function partsOf(text: string, { words, parts }: Dialect): readonly string[] {
  if (text.length < SHORTEST_COMPOUND) return [];
  const isPart = (part: string): boolean => parts.has(stem(part, words.stem));
  return splitCompound(text, isPart, words.compounds.links)?.map((part) => stem(part, words.stem)) ?? [];
}

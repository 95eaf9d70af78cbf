import { createAboutReader, type About } from "./about.js";
import { splitCompound } from "./compound.js";
import { guessLanguage, type LanguageGuess } from "./language-guess.js";
import type { LanguageWords } from "./language-words.js";
import { isKnown, languageWeights, type Lexicon } from "./lexicon.js";
import { normalise, wordsOf, type Word } from "./normalise.js";
import { stem } from "./stem.js";

/** A word made ready for features. */
export interface Token {
  readonly text: string;
  readonly stem: string;
  /** Stems of the parts of a compound; empty for other words. */
  readonly parts: readonly string[];
  /** What the word means, by names that languages share. */
  readonly concepts: readonly string[];
}

/** What is read out of a text before any classifier sees it. */
export interface Reading {
  readonly language: LanguageGuess;
  readonly tokens: readonly Token[];
  readonly about: readonly About[];
}

/** Reads texts in some languages; `languages` and what was learned from the phrases are all it knows. */
export interface Reader {
  /** `given` is the language of a phrase whose language is known; `hint` that of a person who may write another one. */
  read(text: string, options: { readonly given?: string; readonly hint?: string | undefined }): Reading;
}

interface Prepared {
  readonly words: LanguageWords<string>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly parts: ReadonlySet<string>;
  readonly concepts: ReadonlyMap<string, readonly string[]>;
}

/** How much more a word must speak for another language (log odds) to be stemmed in that one. */
const OTHER_LANGUAGE = 3;

export function createReader(lexicon: Lexicon, languages: readonly LanguageWords<string>[]): Reader {
  const prepared: readonly Prepared[] = languages.map((words) => ({
    words,
    aliases: new Map(Object.entries(words.aliases).map(([from, to]) => [from, to.split(" ")])),
    parts: new Set(words.compounds.parts.map((part) => stem(part, words.stem))),
    concepts: conceptsOf(words),
  }));
  const aboutOf = createAboutReader(languages);
  const names = new Set(languages.flatMap((words) => words.names));
  const titles = new Set(languages.flatMap((words) => words.titles));

  const isName = (word: Word, before: Word | undefined): boolean => {
    if (names.has(word.text)) return true;
    if (!word.capital || isKnown(lexicon, word.text)) return false;
    return !word.first || (before !== undefined && titles.has(before.text));
  };
  const languageOfWord = (text: string, home: number): number => {
    if (prepared.length < 2 || !isKnown(lexicon, text)) return home;
    const weights = languageWeights(lexicon, text);
    const best = weights.indexOf(Math.max(...weights));
    return (weights[best] ?? 0) - (weights[home] ?? 0) > OTHER_LANGUAGE ? best : home;
  };
  const expand = (text: string, home: number): readonly string[] =>
    prepared[languageOfWord(text, home)]?.aliases.get(text) ?? [text];
  const tokenOf = (text: string, home: number): Token => {
    const language = prepared[languageOfWord(text, home)];
    if (language === undefined || text.startsWith("_")) return { text, stem: text, parts: [], concepts: [] };
    const { words, parts, concepts } = language;
    const isPart = (part: string): boolean => parts.has(stem(part, words.stem));
    const split = text.length < 7 ? undefined : splitCompound(text, isPart, words.compounds.links);
    const own = stem(text, words.stem);
    const stems = (split ?? []).map((part) => stem(part, words.stem));
    return {
      text,
      stem: own,
      parts: stems,
      concepts: [own, ...stems].flatMap((one) => concepts.get(one) ?? []),
    };
  };

  return {
    read(text, { given, hint }) {
      const words = wordsOf(normalise(text));
      const known = languages.findIndex(({ language }) => language === given);
      const language =
        known >= 0 ? { index: known, isClear: true } : guessLanguage(words, lexicon, languages, hint);
      const texts = words.flatMap((word, at) =>
        isName(word, words[at - 1]) ? ["_name"] : expand(word.text, language.index),
      );
      return {
        language,
        tokens: texts.map((word) => tokenOf(word, language.index)),
        about: aboutOf(texts),
      };
    },
  };
}

function conceptsOf({
  concepts,
  stem: rules,
}: LanguageWords<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(concepts)) {
    for (const form of new Set(words.split(" ").map((word) => stem(word, rules)))) {
      found.set(form, [...(found.get(form) ?? []), name]);
    }
  }
  return found;
}

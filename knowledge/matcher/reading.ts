import { aboutOf, type About } from "./about.js";
import { guessLanguage, type LanguageGuess } from "./language-guess.js";
import type { LanguageWords } from "./language-words.js";
import type { Lexicon } from "./lexicon.js";
import { normalise, wordsOf, type Word } from "./normalise.js";
import { createWordBook, type Token, type WordFacts } from "./token.js";

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

/** What stands for a name of a person. */
const NAME = "_name";

export function createReader(lexicon: Lexicon, languages: readonly LanguageWords<string>[]): Reader {
  const look = createWordBook(lexicon, languages);
  const names = new Set(languages.flatMap((words) => words.names));
  const titles = new Set(languages.flatMap((words) => words.titles));
  const indexOf = new Map(languages.map(({ language }, index) => [language, index]));

  const isName = (word: Word, known: boolean, before: Word | undefined): boolean => {
    if (names.has(word.text)) return true;
    if (!word.capital || known) return false;
    return !word.first || (before !== undefined && titles.has(before.text));
  };
  const lookUp = (word: Word, at: number, all: readonly Word[]): WordFacts => {
    const facts = look(word.text);
    return isName(word, facts.known, all[at - 1]) ? look(NAME) : facts;
  };

  return {
    read(text, { given, hint }) {
      const facts = wordsOf(normalise(text)).map(lookUp);
      const index = given === undefined ? undefined : indexOf.get(given);
      const language =
        index === undefined
          ? guessLanguage(
              facts.map(({ weights }) => weights),
              languages.length,
              indexOf.get(hint ?? ""),
            )
          : { index, isClear: true };
      const tokens = facts.flatMap((fact) => fact.tokens(language.index));
      return { language, tokens, about: aboutOf(tokens.map(({ about }) => about)) };
    },
  };
}

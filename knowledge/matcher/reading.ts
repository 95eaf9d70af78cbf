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
  /** Where in `tokens` a clause begins, the first one left out. */
  readonly clauses: readonly number[];
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
  const joints = new Set(languages.flatMap(({ joints: { and, also } }) => [...and, ...also]));
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
      const words = wordsOf(normalise(text));
      const facts = words.map(lookUp);
      const index = given === undefined ? undefined : indexOf.get(given);
      const language =
        index === undefined
          ? guessLanguage(
              facts.map(({ weights }) => weights),
              languages.length,
              indexOf.get(hint ?? ""),
            )
          : { index, isClear: true };
      const tokens: Token[] = [];
      const clauses: number[] = [];
      facts.forEach((fact, at) => {
        const word = words[at];
        if (tokens.length > 0 && word !== undefined && (word.opens || joints.has(word.text))) {
          clauses.push(tokens.length);
        }
        tokens.push(...fact.tokens(language.index));
      });
      return { language, tokens, about: aboutOfTokens(tokens), clauses };
    },
  };
}

/** Who a run of tokens is about. */
export function aboutOfTokens(tokens: readonly Token[]): readonly About[] {
  return aboutOf(tokens.map(({ about }) => about));
}

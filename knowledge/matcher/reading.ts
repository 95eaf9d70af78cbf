import { aboutOf, type About } from "./about.js";
import { createInterpreter } from "./foreign.js";
import type { Gloss } from "./gloss.js";
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

export function createReader(
  lexicon: Lexicon,
  languages: readonly LanguageWords<string>[],
  glosses: readonly Gloss<string>[] = [],
): Reader {
  const look = createWordBook(lexicon, languages);
  const names = new Set(languages.flatMap((words) => words.names));
  const titles = new Set(languages.flatMap((words) => words.titles));
  const joints = new Set(languages.flatMap(({ joints: { and, also } }) => [...and, ...also]));
  const interpret = createInterpreter(glosses);
  const indexOf = new Map(languages.map(({ language }, index) => [language, index]));

  const isName = (word: Word, before: Word | undefined, known: boolean, home: number): boolean => {
    if (names.has(word.text)) return true;
    if (!word.capital || known) return false;
    if (before !== undefined && titles.has(before.text)) return true;
    return !word.first && languages[home]?.capitals === "names";
  };
  const languageOf = (facts: readonly WordFacts[], hint: string | undefined): LanguageGuess =>
    guessLanguage(facts, languages.length, indexOf.get(hint ?? ""));

  const tokensOf = (
    words: readonly Word[],
    tokensAt: (at: number) => readonly Token[],
  ): Omit<Reading, "language"> => {
    const tokens: Token[] = [];
    const clauses: number[] = [];
    words.forEach((word, at) => {
      if (tokens.length > 0 && (word.opens || joints.has(word.text))) clauses.push(tokens.length);
      for (const token of tokensAt(at)) tokens.push(token);
    });
    return { tokens, about: aboutOf(tokens), clauses };
  };

  return {
    read(text, { given, hint }) {
      const words = wordsOf(normalise(text));
      const facts = words.map((word) => look(word.text));
      const index = indexOf.get(given ?? "");
      const foreign =
        index === undefined ? interpret(words, (_word, at) => facts[at]?.common === true) : undefined;
      const into = indexOf.get(foreign?.into ?? "");
      if (foreign !== undefined && into !== undefined) {
        const read = tokensOf(words, (at) =>
          (foreign.words[at] ?? []).flatMap((word) => look(word).tokens(into)),
        );
        return { language: { index: indexOf.get(hint ?? "") ?? into, isClear: false }, ...read };
      }
      const language = index === undefined ? languageOf(facts, hint) : { index, isClear: true };
      const read = tokensOf(words, (at) => {
        const [word, fact] = [words[at], facts[at]];
        if (word === undefined || fact === undefined) return [];
        const named = isName(word, words[at - 1], fact.known, language.index);
        return (named ? look(NAME) : fact).tokens(language.index);
      });
      return { language, ...read };
    },
  };
}

import type { LanguageWords } from "./language-words.js";
import { languageWeights, type Lexicon } from "./lexicon.js";
import type { Word } from "./normalise.js";

/** Natural-log odds from which on the words themselves tell the language. */
const CLEAR = 2;

export interface LanguageGuess {
  /** Position in the list of languages. */
  readonly index: number;
  readonly isClear: boolean;
}

/** The language of the words. A hint decides only where they do not. */
export function guessLanguage(
  words: readonly Word[],
  lexicon: Lexicon,
  languages: readonly LanguageWords<string>[],
  hint: string | undefined,
): LanguageGuess {
  const sums = new Float64Array(languages.length);
  for (const { text } of words) {
    if (text.startsWith("_")) continue;
    languageWeights(lexicon, text).forEach((weight, l) => (sums[l] = (sums[l] ?? 0) + weight));
  }
  const order = [...sums.keys()].sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
  const best = order[0] ?? 0;
  const second = order[1];
  const isClear = second === undefined || (sums[best] ?? 0) - (sums[second] ?? 0) >= CLEAR;
  const hinted = languages.findIndex(({ language }) => language === hint);
  return { index: isClear || hinted < 0 ? best : hinted, isClear };
}

/** Natural-log odds from which on the words themselves tell the language. */
const CLEAR = 2;

export interface LanguageGuess {
  /** Position in the list of languages. */
  readonly index: number;
  /** Whether the words told it; otherwise the hint did, or nothing. */
  readonly isClear: boolean;
}

/** The language that the words, by their log odds for each language, speak for. A hint decides only where they do not. */
export function guessLanguage(
  words: readonly { readonly weights: Float64Array }[],
  languages: number,
  hint: number | undefined,
): LanguageGuess {
  const sums = new Float64Array(languages);
  for (const { weights } of words) {
    for (let l = 0; l < languages; l++) sums[l] = (sums[l] ?? 0) + (weights[l] ?? 0);
  }
  let best = 0;
  for (let l = 1; l < languages; l++) if ((sums[l] ?? 0) > (sums[best] ?? 0)) best = l;
  let rival = -Infinity;
  for (let l = 0; l < languages; l++) if (l !== best) rival = Math.max(rival, sums[l] ?? 0);
  const isClear = (sums[best] ?? 0) - rival >= CLEAR;
  return { index: isClear || hint === undefined ? best : hint, isClear };
}

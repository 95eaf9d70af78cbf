import type { Judgement } from "./classifier.js";

/**
 * How believable the first choice of a judgement is. `none` holds the labels that mean "nothing answers this":
 * they are never the first choice, and how near they come is a signal. In order: svm score
 * and margin, bayes margin and lift over the mean, ensemble margin and margin over none, share and number of unknown
 * words, words, rarest word.
 */
export function signalsOf(judgement: Judgement, first: number, none: ReadonlySet<number>): readonly number[] {
  const { svm, bayes, scores, unknown, rarest, reading } = judgement;
  const words = reading.tokens.length;
  let sum = 0;
  for (const score of bayes) sum += score;
  let noneScore = -Infinity;
  for (const k of none) noneScore = Math.max(noneScore, scores[k] ?? 0);
  return [
    svm[first] ?? 0,
    marginOf(svm, first, none),
    marginOf(bayes, first, none),
    (bayes[first] ?? 0) - sum / (bayes.length || 1),
    marginOf(scores, first, none),
    none.size === 0 ? 0 : (scores[first] ?? 0) - noneScore,
    unknown / (words || 1),
    Math.log1p(unknown),
    Math.log1p(words),
    rarest,
  ];
}

function marginOf(scores: Float64Array, first: number, none: ReadonlySet<number>): number {
  let rival = -Infinity;
  for (let k = 0; k < scores.length; k++) {
    const score = scores[k] ?? 0;
    if (score > rival && k !== first && !none.has(k)) rival = score;
  }
  return rival === -Infinity ? 0 : (scores[first] ?? 0) - rival;
}

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
  const mean = bayes.reduce((sum, score) => sum + score, 0) / (bayes.length || 1);
  const top = scores[first] ?? 0;
  const noneScore = [...none].reduce((most, k) => Math.max(most, scores[k] ?? 0), -Infinity);
  return [
    svm[first] ?? 0,
    marginOf(svm, first, none),
    marginOf(bayes, first, none),
    (bayes[first] ?? 0) - mean,
    marginOf(scores, first, none),
    none.size === 0 ? 0 : top - noneScore,
    unknown / (words || 1),
    Math.log1p(unknown),
    Math.log1p(words),
    rarest,
  ];
}

function marginOf(scores: Float64Array, first: number, none: ReadonlySet<number>): number {
  let rival = -Infinity;
  for (let k = 0; k < scores.length; k++) {
    if (k !== first && !none.has(k)) rival = Math.max(rival, scores[k] ?? 0);
  }
  return rival === -Infinity ? 0 : (scores[first] ?? 0) - rival;
}

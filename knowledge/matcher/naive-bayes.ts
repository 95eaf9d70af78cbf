import type { ClassWeights } from "./linear-model.js";
import type { Examples } from "./svm.js";

/** What a feature counts in a class that never showed it. */
const SMOOTHING = 0.05;

/**
 * Multinomial naive Bayes over tf-idf values, as a linear model: for a vector whose values sum to one, the score of
 * a class is its mean log-likelihood a feature. Only features seen in a class carry weights; the rest is in the bias.
 */
export function trainNaiveBayes({ vectors, labels, classes, features }: Examples): ClassWeights[] {
  const counts = Array.from({ length: classes }, () => new Map<number, number>());
  const totals = new Float64Array(classes);
  vectors.forEach(({ ids, values }, index) => {
    const k = labels[index] ?? 0;
    const seen = counts[k];
    if (seen === undefined) return;
    ids.forEach((id, at) => {
      const value = values[at] ?? 0;
      seen.set(id, (seen.get(id) ?? 0) + value);
      totals[k] = (totals[k] ?? 0) + value;
    });
  });
  return counts.map((seen, k) => ({
    ids: [...seen.keys()],
    values: [...seen.values()].map((count) => Math.log((count + SMOOTHING) / SMOOTHING)),
    bias: Math.log(SMOOTHING / ((totals[k] ?? 0) + SMOOTHING * features)),
  }));
}

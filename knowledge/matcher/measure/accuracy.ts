import { share } from "./rejection.js";

/** The true and the found class of a line. */
export interface Outcome {
  readonly truth: string;
  readonly found: string;
}

export function accuracy(outcomes: readonly Outcome[]): number {
  return share(outcomes.filter(({ truth, found }) => truth === found).length, outcomes.length);
}

/** Mean of the F1 of every class that occurs in truth or prediction. */
export function macroF1(outcomes: readonly Outcome[]): number {
  const classes = new Set(outcomes.flatMap(({ truth, found }) => [truth, found]));
  let sum = 0;
  for (const name of classes) {
    const both = outcomes.filter(({ truth, found }) => truth === name && found === name).length;
    const either =
      outcomes.filter(({ truth }) => truth === name).length +
      outcomes.filter(({ found }) => found === name).length;
    sum += share(2 * both, either);
  }
  return share(sum, classes.size);
}

/** The value below which a share `p` of the values lies (nearest rank). */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? 0;
}

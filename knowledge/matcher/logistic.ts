/** A logistic regression over standardised signals. Plain JSON: it is stored with the tuned thresholds. */
export interface Logistic {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

const PENALTY = 1;
const MOST_STEPS = 50;
const CONVERGED = 1e-6;

/** The probability that the outcome is true. */
export function probability(model: Logistic, signals: readonly number[]): number {
  let sum = model.bias;
  for (let j = 0; j < signals.length; j++) {
    const standard = ((signals[j] ?? 0) - (model.means[j] ?? 0)) / (model.deviations[j] ?? 1);
    sum += (model.weights[j] ?? 0) * Math.max(-MOST, Math.min(MOST, standard));
  }
  return 1 / (1 + Math.exp(-sum));
}

/** A signal this many deviations off is as strange as it gets; more must not decide alone. */
const MOST = 4;

/** Fits by Newton's method with an L2 penalty. `rows` are signals, `outcomes` what came of them. */
export function fitLogistic(rows: readonly (readonly number[])[], outcomes: readonly boolean[]): Logistic {
  const size = rows[0]?.length ?? 0;
  const column = (j: number): number[] => rows.map((row) => row[j] ?? 0);
  const means = Array.from({ length: size }, (_, j) => mean(column(j)));
  const deviations = means.map((centre, j) => Math.sqrt(mean(column(j).map((v) => (v - centre) ** 2))) || 1);
  const standard = rows.map((row) => [
    ...row.map((v, j) => Math.max(-MOST, Math.min(MOST, (v - (means[j] ?? 0)) / (deviations[j] ?? 1)))),
    1,
  ]);
  const weights = new Float64Array(size + 1);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, hessian } = slopes(standard, outcomes, weights);
    const change = solve(hessian, gradient);
    change.forEach((value, j) => (weights[j] = (weights[j] ?? 0) - value));
    if (Math.max(...change.map(Math.abs)) < CONVERGED) break;
  }
  return { means, deviations, weights: Array.from(weights.subarray(0, size)), bias: weights[size] ?? 0 };
}

function slopes(
  rows: readonly (readonly number[])[],
  outcomes: readonly boolean[],
  weights: Float64Array,
): { gradient: Float64Array; hessian: Float64Array[] } {
  const size = weights.length;
  const gradient = Float64Array.from(weights, (weight, j) => (j < size - 1 ? PENALTY * weight : 0));
  const hessian = Array.from({ length: size }, (_, j) => {
    const row = new Float64Array(size);
    row[j] = j < size - 1 ? PENALTY : 1e-6;
    return row;
  });
  rows.forEach((row, i) => {
    const p = 1 / (1 + Math.exp(-row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0)));
    const error = p - (outcomes[i] === true ? 1 : 0);
    const curve = Math.max(p * (1 - p), 1e-6);
    row.forEach((value, j) => {
      gradient[j] = (gradient[j] ?? 0) + error * value;
      const line = hessian[j];
      if (line !== undefined) row.forEach((other, k) => (line[k] = (line[k] ?? 0) + curve * value * other));
    });
  });
  return { gradient, hessian };
}

/** Solves a small symmetric positive definite system by Gaussian elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  rows.forEach((pivot, i) => {
    const lead = pivot[i] ?? 1;
    for (let j = i; j <= size; j++) pivot[j] = (pivot[j] ?? 0) / lead;
    rows.forEach((row, r) => {
      const factor = r === i ? 0 : (row[i] ?? 0);
      if (factor !== 0) for (let j = i; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    });
  });
  return Float64Array.from(rows, (row) => row[size] ?? 0);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, v) => sum + v, 0) / (values.length || 1);

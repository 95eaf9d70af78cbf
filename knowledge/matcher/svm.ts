import { seededRandom } from "./hash.js";
import type { ClassWeights } from "./linear-model.js";
import type { SparseVector } from "./vocabulary.js";

/** Settings of the support vector machine. */
const COST = 1;
const MOST_EPOCHS = 6;
/** Training of a class ends when no example moves its weights by more than this. */
const PRECISION = 0.1;
/** An example this far on its right side is put aside until the others have settled. */
const PUT_ASIDE = 0.3;

export interface Examples {
  readonly vectors: readonly SparseVector[];
  /** The class of each vector. */
  readonly labels: Uint16Array;
  readonly classes: number;
  readonly features: number;
}

/**
 * One-vs-rest linear support vector machines with squared hinge loss, trained by dual coordinate descent
 * (Hsieh et al., ICML 2008) with shrinking. The bias is a feature of value 1.
 */
export function trainSvm(examples: Examples): ClassWeights[] {
  const lengths = examples.vectors.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  return Array.from({ length: examples.classes }, (_, k) => trainClass(examples, lengths, k));
}

function trainClass(
  { vectors, labels, features }: Examples,
  lengths: readonly number[],
  k: number,
): ClassWeights {
  const random = seededRandom(k + 1);
  const weights = new Float32Array(features + 1);
  const alphas = new Float64Array(vectors.length);
  const order = Uint32Array.from(vectors, (_, at) => at);
  const slack = 0.5 / COST;
  let active = order.length;
  for (let epoch = 0; epoch < MOST_EPOCHS; epoch++) {
    shuffle(order, active, random);
    let largest = 0;
    for (let at = 0; at < active; at++) {
      const index = order[at] ?? 0;
      const vector = vectors[index];
      if (vector === undefined) continue;
      const side = labels[index] === k ? 1 : -1;
      const alpha = alphas[index] ?? 0;
      const slope = side * dot(weights, vector) - 1 + slack * alpha;
      if (alpha === 0 && slope >= 0) {
        if (slope > PUT_ASIDE && epoch > 0) {
          active--;
          order[at] = order[active] ?? 0;
          order[active] = index;
          at--;
        }
        continue;
      }
      largest = Math.max(largest, Math.abs(slope));
      const moved = Math.max(0, alpha - slope / ((lengths[index] ?? 1) + slack));
      alphas[index] = moved;
      add(weights, vector, (moved - alpha) * side);
    }
    if (largest < PRECISION) {
      if (active === order.length) break;
      active = order.length;
    }
  }
  return sparse(weights);
}

function dot(weights: Float32Array, { ids, values }: SparseVector): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let at = 0; at < ids.length; at++) sum += (weights[ids[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function add(weights: Float32Array, { ids, values }: SparseVector, step: number): void {
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    weights[id] = (weights[id] ?? 0) + step * (values[at] ?? 0);
  }
  const last = weights.length - 1;
  weights[last] = (weights[last] ?? 0) + step;
}

function shuffle(order: Uint32Array, length: number, random: () => number): void {
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

function sparse(weights: Float32Array): ClassWeights {
  const ids: number[] = [];
  const values: number[] = [];
  weights.subarray(0, -1).forEach((value, id) => {
    if (value === 0) return;
    ids.push(id);
    values.push(value);
  });
  return { ids, values, bias: weights[weights.length - 1] ?? 0 };
}

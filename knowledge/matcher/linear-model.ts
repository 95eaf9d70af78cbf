import type { SparseVector } from "./vocabulary.js";

/**
 * One weight a feature and class, stored feature by feature and only where it matters, in eight bits.
 * A weight's value is `weights[i] * scale[class]`.
 */
export interface LinearModel {
  /** Where the weights of a feature begin; one more entry than features. */
  readonly starts: Uint32Array;
  readonly classes: Uint16Array;
  readonly weights: Int8Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** The score of every class: `bias + factor * sum of weight * value`. */
export function scoreAll(model: LinearModel, vector: SparseVector, factor: number): Float64Array {
  const { starts, classes, weights, scale, bias } = model;
  const scores = new Float64Array(bias.length);
  for (let at = 0; at < vector.ids.length; at++) {
    const id = vector.ids[at] ?? 0;
    const value = vector.values[at] ?? 0;
    const end = starts[id + 1] ?? 0;
    for (let i = starts[id] ?? 0; i < end; i++) {
      const k = classes[i] ?? 0;
      scores[k] = (scores[k] ?? 0) + value * (weights[i] ?? 0);
    }
  }
  for (let k = 0; k < scores.length; k++) {
    scores[k] = (bias[k] ?? 0) + factor * (scale[k] ?? 0) * (scores[k] ?? 0);
  }
  return scores;
}

/** The weights of one class while training: only the features it has an opinion on. */
export interface ClassWeights {
  readonly ids: readonly number[];
  readonly values: readonly number[];
  readonly bias: number;
}

/** Packs class weights, leaving out what rounds to nothing in eight bits. */
export function packModel(perClass: readonly ClassWeights[], features: number): LinearModel {
  const scale = new Float32Array(perClass.length);
  const bias = new Float32Array(perClass.length);
  const starts = new Uint32Array(features + 1);
  const rounded = perClass.map(({ ids, values, bias: own }, k) => {
    const step = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1;
    scale[k] = step;
    bias[k] = own;
    return values.map((value, at) => {
      const weight = Math.round(value / step);
      const after = (ids[at] ?? 0) + 1;
      if (weight !== 0) starts[after] = (starts[after] ?? 0) + 1;
      return weight;
    });
  });
  for (let id = 0; id < features; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice(0, features);
  const total = starts[features] ?? 0;
  const classes = new Uint16Array(total);
  const weights = new Int8Array(total);
  rounded.forEach((row, k) => {
    const { ids } = perClass[k] ?? { ids: [] };
    row.forEach((weight, at) => {
      const id = ids[at] ?? 0;
      if (weight === 0) return;
      const slot = next[id] ?? 0;
      classes[slot] = k;
      weights[slot] = weight;
      next[id] = slot + 1;
    });
  });
  return { starts, classes, weights, scale, bias };
}

import type { SparseVector } from "./vocabulary.js";

/** One weight a feature and class, stored feature by feature and only where it matters, in eight bits. */
export interface LinearModel {
  /** Where the entries of a feature begin; one more than there are features. */
  readonly starts: Uint32Array;
  /** `class * 256 + step`: the weight is `(step - 128) * scale[class]`. One number, because reading it is the cost. */
  readonly entries: Uint32Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

const ZERO = 128;

/** The score of every class: `bias + factor * sum of weight * value`. */
export function scoreAll(model: LinearModel, vector: SparseVector, factor: number): Float64Array {
  const { starts, entries, scale, bias } = model;
  const { ids, values } = vector;
  const scores = new Float64Array(bias.length);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const value = values[at] ?? 0;
    const end = starts[id + 1] ?? 0;
    for (let i = starts[id] ?? 0; i < end; i++) {
      const entry = entries[i] ?? 0;
      const k = entry >>> 8;
      scores[k] = (scores[k] ?? 0) + value * ((entry & 255) - ZERO);
    }
  }
  for (let k = 0; k < scores.length; k++) {
    scores[k] = (bias[k] ?? 0) + factor * (scale[k] ?? 0) * (scores[k] ?? 0);
  }
  return scores;
}

/** The weight of one feature for one class. */
export function weightOf({ starts, entries, scale }: LinearModel, id: number, k: number): number {
  for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at++) {
    const entry = entries[at] ?? 0;
    if (entry >>> 8 === k) return ((entry & 255) - ZERO) * (scale[k] ?? 0);
  }
  return 0;
}

/** The weights of one class while training: only the features it has an opinion on. */
export interface ClassWeights {
  readonly ids: readonly number[];
  readonly values: readonly number[];
  readonly bias: number;
}

const LARGEST = 127;
/** Weights under this many of 127 steps are left out: of the SVM three in four go, and accuracy stays. */
const LEAST = 5;

/** Packs class weights in eight bits each, without the smallest. */
export function packModel(perClass: readonly ClassWeights[], features: number): LinearModel {
  const scale = Float32Array.from(perClass, ({ values }) => {
    const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    return most === 0 ? 1 : most / LARGEST;
  });
  const starts = new Uint32Array(features + 1);
  eachWeight(perClass, scale, (id) => (starts[id + 1] = (starts[id + 1] ?? 0) + 1));
  for (let id = 0; id < features; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice(0, features);
  const entries = new Uint32Array(starts[features] ?? 0);
  eachWeight(perClass, scale, (id, k, step) => {
    const slot = next[id] ?? 0;
    entries[slot] = k * 256 + step + ZERO;
    next[id] = slot + 1;
  });
  return { starts, entries, scale, bias: Float32Array.from(perClass, ({ bias }) => bias) };
}

function eachWeight(
  perClass: readonly ClassWeights[],
  scale: Float32Array,
  visit: (id: number, k: number, step: number) => void,
): void {
  perClass.forEach(({ ids, values }, k) => {
    values.forEach((value, at) => {
      const step = Math.round(value / (scale[k] ?? 1));
      if (Math.abs(step) >= LEAST) visit(ids[at] ?? 0, k, step);
    });
  });
}

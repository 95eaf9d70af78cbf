import type { RawFeatures } from "./features.js";
import { createHashTable, type HashTable } from "./hash-table.js";

/** A text as numbers: feature positions and their weights, each group of features of its own length. */
export interface SparseVector {
  readonly ids: Uint32Array;
  readonly values: Float32Array;
}

export interface Vocabulary {
  readonly table: HashTable;
  /** How telling a feature is: damped inverse document frequency. */
  readonly idf: Float32Array;
}

/** Rare features tell much, but not as much as plain idf says: 0.75 was better than 1 and 0.5 on CLINC150. */
const IDF_POWER = 0.75;

/** The features of a training set. Those of `pruned` groups are kept only when two texts share them. */
export function buildVocabulary(documents: readonly RawFeatures[], pruned: ReadonlySet<number>): Vocabulary {
  const counts = new Map<number, number>();
  const kept = new Map<number, number>();
  for (const document of documents) {
    document.forEach((group, g) => {
      for (const key of new Set(group)) {
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count > 1 || !pruned.has(g)) kept.set(key, count);
      }
    });
  }
  const idf = Float32Array.from(kept.values(), (count) =>
    Math.pow(Math.log((documents.length + 1) / (count + 0.5)), IDF_POWER),
  );
  return { table: createHashTable(Int32Array.from(kept.keys())), idf };
}

/** Turns features into a vector: (1 + log count) * idf, each group scaled to its length in `weights`. */
export function vectorise(
  vocabulary: Vocabulary,
  features: RawFeatures,
  weights: readonly number[],
): SparseVector {
  const ids: number[] = [];
  const values: number[] = [];
  features.forEach((group, g) => {
    const start = ids.length;
    const counts = new Map<number, number>();
    for (const key of group) {
      const id = vocabulary.table.find(key);
      if (id >= 0) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    let squares = 0;
    for (const [id, count] of counts) {
      const value = (1 + Math.log(count)) * (vocabulary.idf[id] ?? 0);
      ids.push(id);
      values.push(value);
      squares += value * value;
    }
    const factor = (weights[g] ?? 1) / (Math.sqrt(squares) || 1);
    for (let at = start; at < values.length; at++) values[at] = (values[at] ?? 0) * factor;
  });
  return { ids: Uint32Array.from(ids), values: Float32Array.from(values) };
}

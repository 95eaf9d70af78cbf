import { hashOf, hashPair } from "./hash.js";
import type { Reading } from "./reading.js";

/** Features of a text as hashes, one list a group; `GROUPS` says what the groups are. */
export type RawFeatures = readonly (readonly number[])[];

/**
 * The groups with the length each has in a vector, and whether a feature must occur in two texts to count.
 * Chosen on the validation parts of CLINC150 and xSID and on our own phrases: see README.md.
 */
export const GROUPS = [
  { name: "words", weight: 1, shared: false },
  { name: "neighbours", weight: 0.7, shared: true },
  { name: "pairs", weight: 0.7, shared: true },
  { name: "letters", weight: 1, shared: true },
  { name: "about", weight: 0.3, shared: false },
  { name: "concepts", weight: 0.5, shared: false },
  { name: "concept pairs", weight: 0.3, shared: true },
] as const;

const NEIGHBOURS = 13;
const PAIR = 14;
const ABOUT = 16;
const CONCEPT_PAIR = 18;
/** Stands for a word seen at most once: names and titles are known by what stands around them. */
const RARE = 19;
/** Two words are a pair when at most this far apart. */
const WINDOW = 6;
/** Two words with a meaning make a pair when at most this many such words apart. */
const CONCEPT_WINDOW = 4;

/** All features of a text, in the order of `GROUPS`. */
export function extract({ tokens, about }: Reading): RawFeatures {
  const words: number[] = [];
  const stems: number[] = [];
  const letters: number[] = [];
  const concepts: number[] = [];
  const meaning: (readonly number[])[] = [];
  for (const { features, rare } of tokens) {
    words.push(features.word, features.stem, ...features.parts);
    stems.push(rare ? RARE : features.stem);
    for (const group of features.letters) letters.push(group);
    if (features.concepts.length > 0) meaning.push(features.concepts);
    for (const concept of features.concepts) concepts.push(concept);
  }
  return [
    words,
    neighbours(stems),
    pairs(stems),
    letters,
    [hashOf(about.join("+"), ABOUT), ...about.map((kind) => hashOf(kind, ABOUT))],
    concepts,
    conceptPairs(meaning),
  ];
}

function neighbours(stems: readonly number[]): number[] {
  const found: number[] = [];
  let before = 0;
  for (const next of stems) {
    found.push(hashPair(before, next, NEIGHBOURS));
    before = next;
  }
  if (before !== 0) found.push(hashPair(before, 0, NEIGHBOURS));
  return found;
}

function pairs(stems: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < stems.length; at++) {
    const end = Math.min(at + WINDOW, stems.length - 1);
    for (let to = at + 1; to <= end; to++) found.push(unordered(stems[at] ?? 0, stems[to] ?? 0, PAIR));
  }
  return found;
}

function conceptPairs(meaning: readonly (readonly number[])[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < meaning.length; at++) {
    const end = Math.min(at + CONCEPT_WINDOW, meaning.length - 1);
    for (let to = at + 1; to <= end; to++) {
      for (const a of meaning[at] ?? []) {
        for (const b of meaning[to] ?? []) found.push(unordered(a, b, CONCEPT_PAIR));
      }
    }
  }
  return found;
}

const unordered = (a: number, b: number, seed: number): number =>
  a < b ? hashPair(a, b, seed) : hashPair(b, a, seed);

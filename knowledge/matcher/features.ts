import { HASH_START, hashOf, hashPair, mix } from "./hash.js";
import type { Reading, Token } from "./reading.js";

/** Features of a text as hashes, one list a group; `GROUPS` says what the groups are. */
export type RawFeatures = readonly (readonly number[])[];

/**
 * The groups with the length each has in a vector, and whether a feature must occur in two texts to count.
 * Chosen on the validation parts of CLINC150 and xSID: see README.md.
 */
export const GROUPS = [
  { name: "words", weight: 1, shared: false },
  { name: "neighbours", weight: 0.7, shared: true },
  { name: "pairs", weight: 0.7, shared: true },
  { name: "letters", weight: 1, shared: false },
  { name: "about", weight: 0.3, shared: false },
  { name: "concepts", weight: 0.5, shared: false },
  { name: "concept pairs", weight: 0.3, shared: true },
] as const;

const WORD = 11;
const STEM = 12;
const NEIGHBOURS = 13;
const PAIR = 14;
const LETTERS = 15;
const ABOUT = 16;
const CONCEPT = 17;
const CONCEPT_PAIR = 18;
/** Two words are a pair when at most this far apart. */
const WINDOW = 6;
const SHORTEST = 3;
const LONGEST = 5;
const EDGE_START = 0x3c;
const EDGE_END = 0x3e;

/** Words and stems, neighbouring stems, unordered pairs of stems, letter groups within words, who it is about. */
export function extract({ tokens, about }: Reading): RawFeatures {
  const stems = tokens.map((token) => hashOf(token.stem, STEM));
  const words: number[] = [];
  const letters: number[] = [];
  tokens.forEach((token, at) => {
    words.push(wordFeature(token), stems[at] ?? 0);
    for (const part of token.parts) words.push(hashOf(part, STEM));
    if (!token.text.startsWith("_")) letterGroups(token.text, letters);
  });
  const concepts = tokens.map((token) => token.concepts.map((concept) => hashOf(concept, CONCEPT)));
  return [
    words,
    neighbours(stems),
    pairs(stems),
    letters,
    [hashOf(about.join("+"), ABOUT), ...about.map(aboutFeature)],
    concepts.flat(),
    conceptPairs(concepts.filter((found) => found.length > 0)),
  ];
}

/** The features that a word has of its own: itself and its stem. */
export function wordFeatures(token: Token): readonly number[] {
  return [wordFeature(token), hashOf(token.stem, STEM)];
}

const wordFeature = (token: Token): number => hashOf(token.text, WORD);
const aboutFeature = (about: string): number => hashOf(about, ABOUT);

function neighbours(stems: readonly number[]): number[] {
  const found: number[] = [];
  let before = 0;
  for (const next of [...stems, 0]) {
    if (before !== 0 || next !== 0) found.push(hashPair(before, next, NEIGHBOURS));
    before = next;
  }
  return found;
}

function pairs(stems: readonly number[]): number[] {
  const found: number[] = [];
  stems.forEach((stem, at) => {
    for (const other of stems.slice(at + 1, at + 1 + WINDOW)) {
      found.push(stem < other ? hashPair(stem, other, PAIR) : hashPair(other, stem, PAIR));
    }
  });
  return found;
}

function letterGroups(word: string, found: number[]): void {
  const codes = [
    EDGE_START,
    ...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)),
    EDGE_END,
  ];
  for (let at = 0; at + SHORTEST <= codes.length; at++) {
    let hash = mix(HASH_START, LETTERS);
    const end = Math.min(at + LONGEST, codes.length);
    for (let to = at; to < end; to++) {
      hash = mix(hash, codes[to] ?? 0);
      if (to - at >= SHORTEST - 1) found.push(hash);
    }
  }
}

function conceptPairs(concepts: readonly (readonly number[])[]): number[] {
  const found: number[] = [];
  concepts.forEach((here, at) => {
    for (const there of concepts.slice(at + 1, at + 1 + CONCEPT_WINDOW)) {
      for (const a of here)
        for (const b of there)
          found.push(a < b ? hashPair(a, b, CONCEPT_PAIR) : hashPair(b, a, CONCEPT_PAIR));
    }
  });
  return found;
}
const CONCEPT_WINDOW = 4;

import { hashOf, hashPair } from "./hash.js";
import type { Reading } from "./reading.js";
import type { Token } from "./token.js";

/** Features as hashes, one list a group; `GROUPS` says what the groups are. */
export type RawFeatures = readonly (readonly number[])[];

/** A group with the length it has in a vector, and whether a feature must occur in two texts to count. */
interface Group {
  readonly name: string;
  readonly weight: number;
  readonly shared: boolean;
}

/** What a word has of its own, wherever it stands. */
const TOKEN_GROUPS: readonly Group[] = [
  { name: "words", weight: 1, shared: false },
  { name: "letters", weight: 1, shared: true },
  { name: "concepts", weight: 0.5, shared: false },
];
/** What only the message has. */
const MESSAGE_GROUPS: readonly Group[] = [
  { name: "neighbours", weight: 0.7, shared: true },
  { name: "pairs", weight: 0.7, shared: true },
  { name: "concept pairs", weight: 0.3, shared: true },
  { name: "about", weight: 0.3, shared: false },
];
/** All groups in order. Weights were chosen on validation parts and our own phrases: see README.md. */
export const GROUPS: readonly Group[] = [...TOKEN_GROUPS, ...MESSAGE_GROUPS];

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
export function extract(reading: Reading): RawFeatures {
  const ofTokens = reading.tokens.map(tokenFeatures);
  return [
    ...TOKEN_GROUPS.map((_group, g) => ofTokens.flatMap((groups) => groups[g] ?? [])),
    ...messageFeatures(reading),
  ];
}

/** The features of one token, in the order of the token groups. */
export function tokenFeatures({ features }: Token): RawFeatures {
  return [[features.word, features.stem, ...features.parts], features.letters, features.concepts];
}

/** The features of words together and of whom they are about, in the order of the message groups. */
export function messageFeatures({ tokens, about }: Reading): RawFeatures {
  const stems = tokens.map(({ rare, features }) => (rare ? RARE : features.stem));
  const meaning = tokens.map(({ features }) => features.concepts).filter((concepts) => concepts.length > 0);
  return [
    neighbours(stems),
    pairs(stems),
    conceptPairs(meaning),
    [hashOf(about.join("+"), ABOUT), ...about.map((kind) => hashOf(kind, ABOUT))],
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

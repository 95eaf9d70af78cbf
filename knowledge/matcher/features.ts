import { COMBINATIONS } from "./about.js";
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

/** A group of what only a message has; `each` shows its features one after the other, without building a list. */
interface MessageGroup extends Group {
  readonly each: (reading: Reading, see: (feature: number) => void) => void;
}

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

/** What a word has of its own, wherever it stands. Weights were chosen on validation parts and our own phrases. */
export const TOKEN_GROUPS: readonly Group[] = [
  { name: "words", weight: 1, shared: false },
  { name: "letters", weight: 1, shared: true },
  { name: "concepts", weight: 0.5, shared: false },
];
/** What only the message has. */
export const MESSAGE_GROUPS: readonly MessageGroup[] = [
  { name: "neighbours", weight: 0.7, shared: true, each: eachNeighbour },
  { name: "pairs", weight: 0.7, shared: true, each: eachPair },
  { name: "concept pairs", weight: 0.3, shared: true, each: eachConceptPair },
  { name: "about", weight: 0.3, shared: false, each: eachAbout },
];
/** All groups in order. */
export const GROUPS: readonly Group[] = [...TOKEN_GROUPS, ...MESSAGE_GROUPS];

/** All features of a text, in the order of `GROUPS`. */
export function extract(reading: Reading): RawFeatures {
  const ofTokens = reading.tokens.map(tokenFeatures);
  return [
    ...TOKEN_GROUPS.map((_group, g) => ofTokens.flatMap((groups) => groups[g] ?? [])),
    ...MESSAGE_GROUPS.map(({ each }) => {
      const found: number[] = [];
      each(reading, (feature) => found.push(feature));
      return found;
    }),
  ];
}

/** The features of one token, in the order of `TOKEN_GROUPS`. */
export function tokenFeatures({ features }: Token): RawFeatures {
  return [[features.word, features.stem, ...features.parts], features.letters, features.concepts];
}

const ABOUT_FEATURES = new Map(
  COMBINATIONS.map((about) => [
    about,
    [hashOf(about.join("+"), ABOUT), ...about.map((kind) => hashOf(kind, ABOUT))],
  ]),
);

const stemOf = (token: Token | undefined): number =>
  token === undefined ? 0 : token.rare ? RARE : token.features.stem;

function eachNeighbour({ tokens }: Reading, see: (feature: number) => void): void {
  let before = 0;
  for (const token of tokens) {
    const next = stemOf(token);
    see(hashPair(before, next, NEIGHBOURS));
    before = next;
  }
  if (before !== 0) see(hashPair(before, 0, NEIGHBOURS));
}

function eachPair({ tokens }: Reading, see: (feature: number) => void): void {
  for (let at = 0; at < tokens.length; at++) {
    const stem = stemOf(tokens[at]);
    const end = Math.min(at + WINDOW, tokens.length - 1);
    for (let to = at + 1; to <= end; to++) see(unordered(stem, stemOf(tokens[to]), PAIR));
  }
}

function eachConceptPair({ tokens }: Reading, see: (feature: number) => void): void {
  const meaning = tokens.filter(({ features }) => features.concepts.length > 0);
  for (let at = 0; at < meaning.length; at++) {
    const end = Math.min(at + CONCEPT_WINDOW, meaning.length - 1);
    for (let to = at + 1; to <= end; to++) {
      for (const a of meaning[at]?.features.concepts ?? []) {
        for (const b of meaning[to]?.features.concepts ?? []) see(unordered(a, b, CONCEPT_PAIR));
      }
    }
  }
}

function eachAbout({ about }: Reading, see: (feature: number) => void): void {
  for (const feature of ABOUT_FEATURES.get(about) ?? []) see(feature);
}

const unordered = (a: number, b: number, seed: number): number =>
  a < b ? hashPair(a, b, seed) : hashPair(b, a, seed);

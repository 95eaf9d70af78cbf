import { HASH_START, hashOf, mix } from "./hash.js";

/** The features a word has of its own, as hashes. */
export interface WordFeatures {
  readonly word: number;
  readonly stem: number;
  readonly parts: readonly number[];
  /** Three to five letters in a row, with marks for the word's edges. */
  readonly letters: readonly number[];
  readonly concepts: readonly number[];
}

const WORD = 11;
const STEM = 12;
const LETTERS = 15;
const CONCEPT = 17;
const SHORTEST = 3;
const LONGEST = 5;
const EDGE_START = 0x3c;
const EDGE_END = 0x3e;

export function featuresOfWord(
  text: string,
  stem: string,
  parts: readonly string[],
  concepts: readonly string[],
): WordFeatures {
  return {
    word: hashOf(text, WORD),
    stem: hashOf(stem, STEM),
    parts: parts.map((part) => hashOf(part, STEM)),
    letters: text.startsWith("_") ? [] : letterGroups(text),
    concepts: concepts.map((concept) => hashOf(concept, CONCEPT)),
  };
}

function letterGroups(word: string): number[] {
  const codes = [
    EDGE_START,
    ...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)),
    EDGE_END,
  ];
  const found: number[] = [];
  for (let at = 0; at + SHORTEST <= codes.length; at++) {
    let hash = mix(HASH_START, LETTERS);
    const end = Math.min(at + LONGEST, codes.length);
    for (let to = at; to < end; to++) {
      hash = mix(hash, codes[to] ?? 0);
      if (to - at >= SHORTEST - 1) found.push(hash);
    }
  }
  return found;
}

import { hashOf } from "./hash.js";
import { createHashTable, find, type HashTable } from "./hash-table.js";
import type { LanguageWords } from "./language-words.js";
import { isCorrectable } from "./spelling.js";

/** The words of the phrases and how strongly each speaks for a language; also the letter groups of those words. */
export interface Lexicon {
  readonly table: HashTable;
  /** One row of log-weights a key, one column a language, in steps of 1/16. */
  readonly weights: Int8Array;
  readonly languages: number;
  /** How often each key was seen, at most 255. */
  readonly counts: Uint8Array;
  /** Words that somebody may have meant who mistyped, from most to least frequent. */
  readonly spellings: readonly string[];
}

const WORD = 1;
const LETTERS = 2;
/** How often the small words and the shorthand of a words file count as seen. */
const MARK_COUNT = 12;
const ALIAS_COUNT = 8;
/** Seen so often, a word may be what somebody meant who typed another. */
const CREDIBLE = 4;
const SMOOTHING = 0.3;
const STEP = 16;

/** Builds a lexicon from the words of each language's phrases; `words[l]` belongs to `languages[l]`. */
export function buildLexicon(
  words: readonly (readonly string[])[],
  languages: readonly LanguageWords<string>[],
): Lexicon {
  const counts = new Map<number, Float64Array>();
  const totals = new Float64Array(languages.length);
  const texts = new Map<string, number>();
  const count = (key: number, l: number, times: number): void => {
    const row = counts.get(key) ?? new Float64Array(languages.length);
    row[l] = (row[l] ?? 0) + times;
    counts.set(key, row);
  };
  const see = (word: string, l: number, times: number): void => {
    if (word.startsWith("_")) return;
    count(hashOf(word, WORD), l, times);
    texts.set(word, (texts.get(word) ?? 0) + times);
    totals[l] = (totals[l] ?? 0) + times;
    for (const key of letterGroups(word)) count(key, l, times);
  };
  languages.forEach(({ marks, aliases }, l) => {
    for (const word of marks) see(word, l, MARK_COUNT);
    for (const word of Object.keys(aliases)) see(word, l, ALIAS_COUNT);
    for (const word of words[l] ?? []) see(word, l, 1);
  });
  const keys = Int32Array.from(counts.keys());
  const weights = new Int8Array(keys.length * languages.length);
  [...counts.values()].forEach((row, at) => {
    const logs = Array.from(row, (times, l) => Math.log((times + SMOOTHING) / ((totals[l] ?? 0) + 1)));
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    logs.forEach((log, l) => {
      weights[at * languages.length + l] = Math.max(-127, Math.min(127, Math.round((log - mean) * STEP)));
    });
  });
  const seen = Uint8Array.from(counts.values(), (row) =>
    Math.min(
      255,
      row.reduce((sum, times) => sum + times, 0),
    ),
  );
  const spellings = [...texts]
    .filter(([word, times]) => times >= CREDIBLE && isCorrectable(word))
    .sort(([, a], [, b]) => b - a)
    .map(([word]) => word);
  return { table: createHashTable(keys), weights, languages: languages.length, counts: seen, spellings };
}

/** Whether a lower-case word occurs in the phrases or words files. */
export function isKnown(lexicon: Lexicon, word: string): boolean {
  return find(lexicon.table, hashOf(word, WORD)) >= 0;
}

/** How often a word was seen, at most 255. */
export function frequencyOf({ table, counts }: Lexicon, word: string): number {
  return counts[find(table, hashOf(word, WORD))] ?? 0;
}

/** How strongly a word speaks for each language; for an unknown word its letters do, at half strength. */
export function languageWeights(lexicon: Lexicon, word: string): Float64Array {
  const sums = new Float64Array(lexicon.languages);
  if (word.startsWith("_")) return sums;
  const known = find(lexicon.table, hashOf(word, WORD));
  if (known >= 0) addRow(lexicon, known, 1, sums);
  else {
    const groups = letterGroups(word);
    for (const key of groups) addRow(lexicon, find(lexicon.table, key), 0.5 / Math.sqrt(groups.length), sums);
  }
  return sums;
}

function addRow({ weights, languages }: Lexicon, row: number, share: number, sums: Float64Array): void {
  if (row < 0) return;
  for (let l = 0; l < languages; l++) {
    sums[l] = (sums[l] ?? 0) + (share * (weights[row * languages + l] ?? 0)) / STEP;
  }
}

function letterGroups(word: string): number[] {
  const bounded = `<${word}>`;
  const keys: number[] = [];
  for (let at = 0; at + 3 <= bounded.length; at++) keys.push(hashOf(bounded, LETTERS, at, at + 3));
  return keys;
}

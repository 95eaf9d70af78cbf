/** 32-bit FNV-1a over UTF-16 code units: features are known by these numbers, never by their text. */
export const HASH_START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Takes one code unit (or any 32-bit number) into a running hash. */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME);
}

/** The hash of a text, or of its part from `start` to before `end`; `seed` keeps kinds of features apart. */
export function hashOf(text: string, seed = 0, start = 0, end = text.length): number {
  let hash = mix(HASH_START, seed);
  for (let at = start; at < end; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

/** One hash out of two in order. The multiplication by an odd constant keeps (a, b) apart from (b, a). */
export function hashPair(first: number, second: number, seed: number): number {
  let hash = Math.imul(first, 0x85ebca6b) ^ mix(second, seed);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35 | 0);
  return hash ^ (hash >>> 13);
}

/** Reproducible random numbers in [0, 1) (mulberry32): training must give the same model on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

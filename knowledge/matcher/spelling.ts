import { hashOf, mix } from "./hash.js";

const SHORTEST = 6;
const LONGEST = 20;

/** Whether a word is long enough to be put right: short ones are near to everything. */
export function isCorrectable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST;
}

/**
 * Makes a function that finds the word meant by one that is a slip away: a letter too many, too few, wrong, or two in
 * the wrong order. `words` stand from most to least frequent, and the first that fits is taken.
 */
export function createSpeller(words: readonly string[]): (word: string) => string | undefined {
  // Two words a slip apart become equal when one letter is left out of one or both: an index of those shortened forms
  // makes a look-up cost as many steps as the word has letters.
  const index = new Map<number, number[]>();
  words.forEach((word, at) => {
    for (const form of shortened(word)) {
      const places = index.get(form);
      if (places === undefined) index.set(form, [at]);
      else places.push(at);
    }
  });
  return (word) => {
    if (!isCorrectable(word)) return undefined;
    let found = words.length;
    for (const form of shortened(word)) {
      for (const at of index.get(form) ?? []) {
        if (at < found && isOneSlip(word, words[at] ?? "")) found = at;
      }
    }
    return words[found];
  };
}

/** Hashes of the word and of the word without each of its letters. */
function shortened(word: string): ReadonlySet<number> {
  const forms = new Set([hashOf(word)]);
  let start = hashOf("");
  for (let at = 0; at < word.length; at++) {
    let hash = start;
    for (let to = at + 1; to < word.length; to++) hash = mix(hash, word.charCodeAt(to));
    forms.add(hash);
    start = mix(start, word.charCodeAt(at));
  }
  return forms;
}

/** Whether two different words differ by one letter more, less or other, or by two neighbours swapped. */
function isOneSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1 || typed === meant) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  let end = 0;
  while (
    end < typed.length - start &&
    end < meant.length - start &&
    typed.at(-1 - end) === meant.at(-1 - end)
  )
    end++;
  const [a, b] = [typed.slice(start, typed.length - end), meant.slice(start, meant.length - end)];
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

import type { Random } from "../../ports/random.js";
import { Secret } from "../../ports/secret.js";

/**
 * What a password is made of. Left out: all that is taken for something else in print or in handwriting
 * (0 o, 1 i l, 2 z, 5 s, 8 b, 9 q, u v), m because it sounds like n, and the other vowels, so that no words
 * appear. No capitals: nobody has to dictate them, and a phone needs no shift key.
 */
export const ALPHABET = "cdfghjknprtwxy3467";
export const GROUPS = 6;
export const GROUP_LENGTH = 4;
/** Entra counts it as a symbol: with a letter and a digit that makes three of its four classes. */
const SEPARATOR = "-";

const LENGTH = GROUPS * GROUP_LENGTH;
const DIGITS = /[0-9]/;
const LETTERS = /[a-z]/;
/** One draw in 400 lacks a digit. This many in a row means that the randomness is broken. */
const MOST_DRAWS = 50;

/** Bits of a password: all texts of this length, less those without a letter or without a digit. */
export function entropyBits(): number {
  const digits = Array.from(ALPHABET).filter((character) => DIGITS.test(character)).length;
  const letters = ALPHABET.length - digits;
  return Math.log2(ALPHABET.length ** LENGTH - letters ** LENGTH - digits ** LENGTH);
}

/** A password for one sign-in, such as `k7dp-…` in six groups: Entra's policy (8 to 256, three classes) holds. */
export function temporaryPassword(random: Random): Secret {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const characters = Array.from({ length: LENGTH }, () => ALPHABET.charAt(random.below(ALPHABET.length)));
    const text = characters.join("");
    if (DIGITS.test(text) && LETTERS.test(text)) return new Secret(grouped(text));
  }
  throw new Error("The source of randomness gives no usable passwords; check the Random that is passed in.");
}

function grouped(text: string): string {
  return Array.from({ length: GROUPS }, (_, group) =>
    text.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH),
  ).join(SEPARATOR);
}

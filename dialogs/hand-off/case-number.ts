import type { Random } from "../../adapters/ports/random.js";

/** Nothing that looks or sounds like another (0 O, 1 I L, 2 Z, 5 S, 8 B, U V), and no vowels, so that no word comes out. */
const SIGNS = "34679CDFGHJKMNPQRTWXY";

/** Six signs: 85 million numbers. */
export function caseNumber(random: Random): string {
  return Array.from({ length: 6 }, () => SIGNS[random.below(SIGNS.length)]).join("");
}

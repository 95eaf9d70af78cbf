import type { Random } from "../../adapters/ports/random.js";

const FIRST_MS = 2_000;
const LONGEST_MS = 15 * 60_000;

/** How long to wait after so many tries that failed: 2 s, doubled each time up to 15 minutes, half of it at random. */
export function backOff(tries: number, random: Random): number {
  const longest = Math.min(FIRST_MS * 2 ** Math.min(tries, 20), LONGEST_MS);
  return longest / 2 + random.below(longest / 2 + 1);
}

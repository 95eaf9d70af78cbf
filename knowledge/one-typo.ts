import distances from "natural/lib/natural/distance/levenshtein_distance.js";

/** Shorter words are too near to others: "stop" is one edit from "step", "help" from "held". */
const SHORTEST = 6;

/** The candidate that is at most one slip of the fingers away, such as "cancle" from "cancel"; else undefined. */
export function withinOneTypo(typed: string, candidates: Iterable<string>): string | undefined {
  if (typed.length < SHORTEST) return undefined;
  for (const candidate of candidates) {
    if (candidate.length < SHORTEST || Math.abs(candidate.length - typed.length) > 1) continue;
    if (distances.DamerauLevenshteinDistance(typed, candidate) <= 1) return candidate;
  }
  return undefined;
}

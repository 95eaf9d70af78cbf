/** Positions by falling score; equal scores keep their order. */
export function rank(scores: Float64Array): number[] {
  return [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

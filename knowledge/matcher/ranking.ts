/** Positions by falling score; equal scores keep their order. */
export function rank(scores: Float64Array): number[] {
  return [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

/** The position of the highest score. */
function best(scores: Float64Array): number {
  let top = 0;
  for (let k = 1; k < scores.length; k++) if ((scores[k] ?? 0) > (scores[top] ?? 0)) top = k;
  return top;
}

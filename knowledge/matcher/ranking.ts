/** The positions of the `most` highest scores, best first, without those of `left`; of equal scores the first. */
export function topOf(scores: Float64Array, left: ReadonlySet<number>, most: number): number[] {
  const found: number[] = [];
  while (found.length < most) {
    let top = -1;
    for (let k = 0; k < scores.length; k++) {
      if (left.has(k) || found.includes(k)) continue;
      if (top < 0 || (scores[k] ?? 0) > (scores[top] ?? 0)) top = k;
    }
    if (top < 0) break;
    found.push(top);
  }
  return found;
}

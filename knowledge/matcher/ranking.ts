/** The positions of the `most` highest scores, best first, without those of `left`; of equal scores the first. */
export function topOf(scores: Float64Array, left: ReadonlySet<number>, most: number): number[] {
  const found: number[] = [];
  while (found.length < most) {
    let top = -1;
    let highest = -Infinity;
    for (let k = 0; k < scores.length; k++) {
      const score = scores[k] ?? 0;
      if (top >= 0 && score <= highest) continue;
      if (left.has(k) || found.includes(k)) continue;
      top = k;
      highest = score;
    }
    if (top < 0) break;
    found.push(top);
  }
  return found;
}

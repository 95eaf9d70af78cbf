/** A line with how strongly the library held it to be ours, whether it is, and whether its topic was right. */
export interface Judged {
  readonly score: number;
  readonly inScope: boolean;
  readonly right: boolean;
}

/** The threshold at which (in-scope accuracy + out-of-scope recall) / 2 is greatest; shares from 0 to 1. */
export interface Balance {
  readonly inScope: number;
  readonly recall: number;
}

/** How often a line that is ours scores above one that is not; a tie counts half. NaN when one kind is missing. */
export function auroc(lines: readonly Judged[]): number {
  const sorted = [...lines].sort((a, b) => a.score - b.score);
  const ours = lines.filter((line) => line.inScope).length;
  const others = lines.length - ours;
  let below = 0;
  let wins = 0;
  for (let at = 0; at < sorted.length;) {
    const score = sorted[at]?.score;
    let tiedOurs = 0;
    let tiedOthers = 0;
    for (; at < sorted.length && sorted[at]?.score === score; at++) {
      if (sorted[at]?.inScope === true) tiedOurs += 1;
      else tiedOthers += 1;
    }
    wins += tiedOurs * (below + tiedOthers / 2);
    below += tiedOthers;
  }
  return wins / (ours * others);
}

/** Tries every threshold: a line is turned away when it scores below. */
export function bestBalance(lines: readonly Judged[]): Balance {
  const sorted = [...lines].sort((a, b) => a.score - b.score);
  const ours = lines.filter((line) => line.inScope).length;
  const others = lines.length - ours;
  let right = lines.filter((line) => line.inScope && line.right).length;
  let turnedAway = 0;
  let best: Balance = { inScope: right / ours, recall: 0 };
  sorted.forEach((line, at) => {
    if (!line.inScope) turnedAway += 1;
    else if (line.right) right -= 1;
    // Lines with the same score can only be turned away together.
    if (sorted[at + 1]?.score === line.score) return;
    const here = { inScope: right / ours, recall: turnedAway / others };
    if (here.inScope + here.recall > best.inScope + best.recall) best = here;
  });
  return best;
}

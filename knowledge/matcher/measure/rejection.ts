/** One judged line: how much it is believed to be in scope, whether it is, and whether the first choice was right. */
export interface Judged {
  readonly belief: number;
  readonly inScope: boolean;
  readonly right: boolean;
}

/** In-scope accuracy after rejection, share of out-of-scope lines rejected, share of rejected lines that deserved it. */
export interface OperatingPoint {
  readonly inScope: number;
  readonly oosRecall: number;
  readonly oosPrecision: number;
}

/** Larson's rule: the threshold with the best accuracy when out-of-scope counts as one more class. */
export function larsonThreshold(lines: readonly Judged[]): number {
  return bestThreshold(lines, (accepted, rejected) => accepted + rejected);
}

/** The threshold with the best sum of in-scope accuracy and out-of-scope recall. */
export function balancedThreshold(lines: readonly Judged[]): number {
  const inScope = lines.filter((line) => line.inScope).length || 1;
  const outOfScope = lines.length - inScope || 1;
  return bestThreshold(lines, (accepted, rejected) => accepted / inScope + rejected / outOfScope);
}

/**
 * The threshold (reject below it) where `worth` of rightly accepted and rightly rejected lines is highest; of equal ones
 * the strictest, because a wrong answer costs more than none.
 */
function bestThreshold(
  lines: readonly Judged[],
  worth: (accepted: number, rejected: number) => number,
): number {
  const sorted = [...lines].sort((a, b) => a.belief - b.belief);
  let accepted = sorted.filter((line) => line.inScope && line.right).length;
  let rejected = 0;
  let most = worth(accepted, rejected);
  let threshold = -Infinity;
  sorted.forEach((line, at) => {
    if (!line.inScope) rejected++;
    else if (line.right) accepted--;
    const next = sorted[at + 1]?.belief ?? Infinity;
    if (next === line.belief || worth(accepted, rejected) < most) return;
    most = worth(accepted, rejected);
    threshold = next === Infinity ? Infinity : (line.belief + next) / 2;
  });
  return threshold;
}

/** What a threshold does to lines it was not chosen on. */
export function operatingPoint(lines: readonly Judged[], threshold: number): OperatingPoint {
  const inScope = lines.filter((line) => line.inScope);
  const rejected = lines.filter((line) => line.belief < threshold);
  const rightly = rejected.filter((line) => !line.inScope).length;
  return {
    inScope: share(inScope.filter((line) => line.right && line.belief >= threshold).length, inScope.length),
    oosRecall: share(rightly, lines.length - inScope.length),
    oosPrecision: share(rightly, rejected.length),
  };
}

/** The chance that a random in-scope line is believed more than a random out-of-scope line. */
export function auroc(lines: readonly Judged[]): number {
  const sorted = [...lines].sort((a, b) => a.belief - b.belief);
  let ranks = 0;
  for (let at = 0; at < sorted.length;) {
    let end = at;
    while (sorted[end + 1]?.belief === sorted[at]?.belief && end + 1 < sorted.length) end++;
    const middle = (at + end) / 2 + 1;
    for (; at <= end; at++) if (sorted[at]?.inScope === true) ranks += middle;
  }
  const inScope = sorted.filter((line) => line.inScope).length;
  return share(ranks - (inScope * (inScope + 1)) / 2, inScope * (sorted.length - inScope));
}

/** A share, 0 when there is nothing to share. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

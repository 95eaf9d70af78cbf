/** Two members of a list that share much, by index, the earlier one first. */
export interface SimilarPair {
  readonly a: number;
  readonly b: number;
}

/**
 * All pairs of sets whose Jaccard similarity reaches the threshold, without comparing each with each:
 * two such sets share one of their rarest members (prefix filtering, Bayardo et al., WWW 2007).
 */
export function similarPairs(
  sets: readonly ReadonlySet<string>[],
  threshold: number,
): readonly SimilarPair[] {
  const ranks = rarestFirst(sets);
  const records = sets
    .map((set, index) => ({ index, ranks: [...set].map((item) => ranks.get(item) ?? 0).sort(ascending) }))
    .filter((record) => record.ranks.length > 0)
    .sort((x, y) => x.ranks.length - y.ranks.length);
  const shelves = new Map<number, number[]>();
  const pairs: SimilarPair[] = [];
  for (const [position, record] of records.entries()) {
    const size = record.ranks.length;
    const prefix = record.ranks.slice(0, size - Math.ceil(threshold * size) + 1);
    const candidates = new Set(prefix.flatMap((rank) => shelves.get(rank) ?? []));
    for (const candidate of candidates) {
      const other = records[candidate];
      if (
        other &&
        other.ranks.length >= threshold * size &&
        jaccard(record.ranks, other.ranks) >= threshold
      ) {
        const [a = 0, b = 0] = [record.index, other.index].sort(ascending);
        pairs.push({ a, b });
      }
    }
    for (const rank of prefix) {
      const shelf = shelves.get(rank);
      if (shelf) shelf.push(position);
      else shelves.set(rank, [position]);
    }
  }
  return pairs.sort((x, y) => x.b - y.b || x.a - y.a);
}

function rarestFirst(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) {
    for (const item of set) {
      counts.set(item, (counts.get(item) ?? 0) + 1);
    }
  }
  const items = [...counts].sort(([x, m], [y, n]) => m - n || (x < y ? -1 : 1));
  return new Map(items.map(([item], rank) => [item, rank]));
}

/** Of two ascending lists without doubles. */
function jaccard(x: readonly number[], y: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const difference = (x[i] ?? 0) - (y[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared / (x.length + y.length - shared);
}

function ascending(x: number, y: number): number {
  return x - y;
}

import { ranked, type Ranked } from "./peer.js";

const VOTERS = 10;

/** A search engine as classifier: the ten best phrases vote with their scores. `hits` are best first. */
export function vote(hits: readonly Ranked[]): readonly Ranked[] {
  const votes = new Map<string, number>();
  for (const { label, score } of hits.slice(0, VOTERS)) votes.set(label, (votes.get(label) ?? 0) + score);
  return ranked(votes);
}

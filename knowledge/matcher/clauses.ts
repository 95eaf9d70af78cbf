import { aboutOfTokens, type Reading } from "./reading.js";

/** What is shorter says too little to be a problem of its own. */
const FEWEST_TOKENS = 3;
/** A message is not cut into more parts than this. */
const MOST_CLAUSES = 4;

/** A part of a message that may be a problem of its own. */
export interface Clause {
  readonly reading: Reading;
  /** Begins with a word that announces another problem ("also"). */
  readonly announced: boolean;
}

/** The clauses of a message in order; empty when there are not at least two of some length. */
export function clausesOf(
  { tokens, clauses, language }: Reading,
  announcing: ReadonlySet<string>,
): readonly Clause[] {
  if (clauses.length === 0 || tokens.length < 2 * FEWEST_TOKENS + 2) return [];
  const starts = [0, ...clauses];
  const found: Clause[] = [];
  starts.forEach((start, at) => {
    const own = tokens.slice(start, starts[at + 1]);
    if (own.length < FEWEST_TOKENS || found.length === MOST_CLAUSES) return;
    const announced = own.slice(0, 2).some(({ text }) => announcing.has(text));
    found.push({ reading: { language, tokens: own, about: aboutOfTokens(own), clauses: [] }, announced });
  });
  return found.length < 2 ? [] : found;
}

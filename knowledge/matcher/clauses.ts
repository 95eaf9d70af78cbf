import { aboutOf } from "./about.js";
import type { LanguageWords } from "./language-words.js";
import type { Reading } from "./reading.js";

/** What is shorter says too little to be a problem of its own. */
const FEWEST_TOKENS = 4;
/** A message is not cut into more parts than this. */
const MOST_CLAUSES = 4;

/** A part of a message that may be a problem of its own. */
export interface Clause {
  readonly reading: Reading;
  /** Begins with what announces another problem: "also", "and how". */
  readonly announced: boolean;
}

/** The clauses of a message in order; empty when there are not at least two of some length. */
export function clausesOf(
  { tokens, clauses, language }: Reading,
  announces: (first: string, second: string) => boolean,
): readonly Clause[] {
  if (clauses.length === 0 || tokens.length < 2 * FEWEST_TOKENS + 2) return [];
  const starts = [0, ...clauses];
  const found: Clause[] = [];
  let before = false;
  starts.forEach((start, at) => {
    const own = tokens.slice(start, starts[at + 1]);
    // "Also, my account ...": what is too short to be a problem announces the next.
    const announced = before || announces(own[0]?.text ?? "", own[1]?.text ?? "");
    before = announced && own.length < FEWEST_TOKENS;
    if (own.length < FEWEST_TOKENS || found.length === MOST_CLAUSES) return;
    found.push({ reading: { language, tokens: own, about: aboutOf(own), clauses: [] }, announced });
  });
  return found.length < 2 ? [] : found;
}

/** Makes the function that tells from its first two words whether a clause announces another problem. */
export function announcer(
  languages: readonly LanguageWords<string>[],
): (first: string, second: string) => boolean {
  const setOf = (kind: keyof LanguageWords<string>["joints"]): ReadonlySet<string> =>
    new Set(languages.flatMap(({ joints }) => joints[kind]));
  const [and, also, asking] = [setOf("and"), setOf("also"), setOf("asking")];
  return (first, second) => also.has(first) || also.has(second) || (and.has(first) && asking.has(second));
}

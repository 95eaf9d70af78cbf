import type { TrainingTopic } from "./training-topic.js";
import { MOST_CHOICES, type Thresholds } from "./triage.js";

/** A held-out line with what is believed of it. */
export interface BelievedLine {
  readonly kind: TrainingTopic["kind"];
  /** Where the right label stands in the ranking; -1 for a line nothing answers. */
  readonly place: number;
  /** Probability that the first choice is right. */
  readonly right: number;
  /** Probability that any topic is. */
  readonly inScope: number;
}

export type Result = "sureRight" | "sureWrong" | "asked" | "askedInVain" | "lost";

/** What thresholds make of a line. */
export function resultOf(line: BelievedLine, { sure, lost }: Thresholds): Result {
  if (line.inScope < lost) return "lost";
  if (line.right >= sure) return line.place === 0 ? "sureRight" : "sureWrong";
  return line.place >= 0 && line.place < MOST_CHOICES ? "asked" : "askedInVain";
}

/**
 * What a result costs. Asking is the unit: being sure and wrong is three times worse, leaving a question of ours
 * unanswered twice.
 */
const COSTS: Readonly<Record<Result, number>> = {
  sureRight: 0,
  sureWrong: 3,
  asked: 1,
  askedInVain: 1.5,
  lost: 2,
};
/** How much of each kind of line to expect in real conversations; phrase files have other proportions. */
const EXPECTED = { topic: 0.7, pointer: 0.15, none: 0.15 };
/** At most this share of the lines of a kind may be answered surely and wrongly. */
const MOST_MISLED = 0.03;
const STEPS = 50;

/** The cheapest thresholds among those that mislead seldom enough. */
export function chooseThresholds(lines: readonly BelievedLine[]): Thresholds {
  const steps = Array.from({ length: STEPS }, (_, at) => at / STEPS);
  let found: Thresholds = { sure: 1, lost: 0 };
  let least = Infinity;
  for (const sure of steps) {
    for (const lost of steps) {
      const cost = costOf(lines, { sure, lost });
      if (cost >= least) continue;
      least = cost;
      found = { sure, lost };
    }
  }
  return found;
}

function costOf(lines: readonly BelievedLine[], thresholds: Thresholds): number {
  let total = 0;
  for (const kind of ["topic", "pointer", "none"] as const) {
    let cost = 0;
    let misled = 0;
    let count = 0;
    for (const line of lines) {
      if (line.kind !== kind) continue;
      const result = resultOf(line, thresholds);
      cost += result === "lost" && kind === "none" ? 0 : COSTS[result];
      if (result === "sureWrong") misled++;
      count++;
    }
    if (misled > MOST_MISLED * count) return Infinity;
    total += (EXPECTED[kind] * cost) / (count || 1);
  }
  return total;
}

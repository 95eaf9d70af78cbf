import type { Judgement } from "./classifier.js";
import { probability, type Logistic } from "./logistic.js";
import { topOf } from "./ranking.js";
import { signalsOf } from "./signals.js";

/** What cross-validation on our own phrases taught about believing the classifiers; `knowledge -- tune` writes it. */
export interface Calibration {
  /** How likely a text belongs to any topic or pointer at all. */
  readonly inScope: Logistic;
  /** How likely the first choice is right. */
  readonly right: Logistic;
  readonly thresholds: Thresholds;
}

export interface Thresholds {
  /** Sure from this probability of being right on. */
  readonly sure: number;
  /** Lost below this probability of belonging to any topic. */
  readonly lost: number;
}

/** A person chooses between at most so many. */
export const MOST_CHOICES = 3;
/** How sharply scores become shares; only shapes the scores of the second and third choice. */
const SHARPNESS = 4;

/** A label with its calibrated score, 0 to 1. */
export interface Choice {
  readonly label: number;
  readonly score: number;
}

/** What is decided about one text. */
export interface Decision {
  readonly kind: "sure" | "choose" | "lost";
  /** Best first. */
  readonly choices: readonly Choice[];
}

/** How believable a judgement is. */
export interface Belief {
  /** The first choices, best first; never more than a person is offered. */
  readonly ranked: readonly number[];
  readonly inScope: number;
  readonly right: number;
}

/** `none` holds the labels that nothing answers. */
export function believe(judgement: Judgement, calibration: Calibration, none: ReadonlySet<number>): Belief {
  const ranked = topOf(judgement.scores, none, MOST_CHOICES);
  const signals = signalsOf(judgement, ranked[0] ?? 0, none);
  return {
    ranked,
    inScope: probability(calibration.inScope, signals),
    right: probability(calibration.right, signals),
  };
}

/** Sure, choose or lost; a text without a word we know is lost whatever its numbers are. */
export function decide(judgement: Judgement, belief: Belief, thresholds: Thresholds): Decision {
  const choices = scored(judgement.scores, belief);
  if (judgement.known === 0 || choices.length === 0 || belief.inScope < thresholds.lost) {
    return { kind: "lost", choices };
  }
  if (belief.right >= thresholds.sure || choices.length === 1) return { kind: "sure", choices };
  return { kind: "choose", choices };
}

/** The first choice keeps its probability of being right; the others share what is left, as their scores say. */
function scored(scores: Float64Array, { ranked, inScope, right }: Belief): Choice[] {
  const top = scores[ranked[0] ?? 0] ?? 0;
  const shareOf = (score: number): number => Math.exp(SHARPNESS * (score - top));
  let rest = -1;
  for (const score of scores) rest += shareOf(score);
  const left = Math.max(0, inScope - right);
  return ranked.map((label, at) => ({
    label,
    score: at === 0 ? right : Math.min(right, (left * shareOf(scores[label] ?? 0)) / (rest || 1)),
  }));
}

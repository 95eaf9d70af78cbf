import { createClassifier, trainClassifier, type Judgement, type Phrase } from "./classifier.js";
import type { LanguageWords } from "./language-words.js";
import { fitLogistic, probability } from "./logistic.js";
import { ranking, signalsOf } from "./signals.js";
import { phrasesOf, noneLabels, type TrainingTopic } from "./training-topic.js";
import { MOST_CHOICES, type Calibration, type Thresholds } from "./triage.js";

const FOLDS = 5;

/** A phrase judged by classifiers that never saw it or its neighbours in the file. */
export interface HeldOut {
  readonly phrase: Phrase;
  readonly judgement: Judgement;
  readonly ranked: readonly number[];
  readonly signals: readonly number[];
}

/**
 * Judges every phrase by a classifier trained without it. Folds are runs of neighbouring lines, because neighbours are
 * of one voice: a voice never heard before is what the bot will meet.
 */
export function crossValidate(
  topics: readonly TrainingTopic<string>[],
  languages: readonly LanguageWords<string>[],
): HeldOut[] {
  const phrases = phrasesOf(topics);
  const none = noneLabels(topics);
  const folds = foldsOf(phrases);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const seen = phrases.filter((_phrase, at) => folds[at] !== fold);
    const classifier = createClassifier(trainClassifier(seen, topics.length, languages), languages);
    return phrases
      .filter((_phrase, at) => folds[at] === fold)
      .map((phrase) => {
        const judgement = classifier.judge(classifier.reader.read(phrase.text, { hint: phrase.language }));
        const ranked = ranking(judgement, none);
        return { phrase, judgement, ranked, signals: signalsOf(judgement, ranked[0] ?? 0, none) };
      });
  }).flat();
}

/** Fits both beliefs and chooses the thresholds on held-out phrases. */
export function calibrate(
  heldOut: readonly HeldOut[],
  topics: readonly TrainingTopic<string>[],
): Calibration {
  const none = noneLabels(topics);
  const signals = heldOut.map((line) => line.signals);
  const inScope = fitLogistic(
    signals,
    heldOut.map(({ phrase }) => !none.has(phrase.label)),
  );
  const right = fitLogistic(
    signals,
    heldOut.map(({ phrase, ranked }) => ranked[0] === phrase.label),
  );
  const lines = heldOut.map(({ phrase, ranked, signals: own }) => ({
    kind: topics[phrase.label]?.kind ?? "none",
    place: ranked.indexOf(phrase.label),
    right: probability(right, own),
    inScope: probability(inScope, own),
  }));
  return { inScope, right, thresholds: chooseThresholds(lines) };
}

interface BelievedLine {
  readonly kind: TrainingTopic["kind"];
  /** Where the right label stands in the ranking; -1 for a line nothing answers. */
  readonly place: number;
  readonly right: number;
  readonly inScope: number;
}

/** What a decision costs. Asking is the unit; being sure and wrong is three times worse. */
const COSTS = { sureWrong: 3, ask: 1, askInVain: 1.5, lostInScope: 2 };
/** How often each kind of line is expected in real conversations; phrase files have other proportions. */
const EXPECTED = { topic: 0.7, pointer: 0.15, none: 0.15 };
/** No more than this share of the lines of a topic, or of none, may be answered surely and wrongly. */
const MOST_MISLED = 0.03;

/** The cheapest thresholds among those that mislead seldom enough. */
export function chooseThresholds(lines: readonly BelievedLine[]): Thresholds {
  const steps = Array.from({ length: 50 }, (_, at) => at / 50);
  let found: Thresholds = { sure: 1, lost: 0.5 };
  let least = Infinity;
  for (const sure of steps) {
    for (const lost of steps) {
      const cost = costOf(lines, { sure, lost });
      if (cost < least) {
        least = cost;
        found = { sure, lost };
      }
    }
  }
  return found;
}

function costOf(lines: readonly BelievedLine[], thresholds: Thresholds): number {
  const totals = { topic: 0, pointer: 0, none: 0 };
  const misled = { topic: 0, pointer: 0, none: 0 };
  const counts = { topic: 0, pointer: 0, none: 0 };
  for (const line of lines) {
    counts[line.kind]++;
    if (line.inScope < thresholds.lost) totals[line.kind] += line.kind === "none" ? 0 : COSTS.lostInScope;
    else if (line.right < thresholds.sure) {
      totals[line.kind] += line.place >= 0 && line.place < MOST_CHOICES ? COSTS.ask : COSTS.askInVain;
    } else if (line.place !== 0) {
      totals[line.kind] += COSTS.sureWrong;
      misled[line.kind]++;
    }
  }
  const kinds = ["topic", "pointer", "none"] as const;
  if (kinds.some((kind) => misled[kind] > MOST_MISLED * counts[kind])) return Infinity;
  return kinds.reduce((sum, kind) => sum + (EXPECTED[kind] * totals[kind]) / (counts[kind] || 1), 0);
}

/** Five runs of neighbouring lines for each topic and language. */
function foldsOf(phrases: readonly Phrase[]): number[] {
  const keyOf = ({ label, language }: Phrase): string => `${label} ${language}`;
  const sizes = new Map<string, number>();
  for (const phrase of phrases) sizes.set(keyOf(phrase), (sizes.get(keyOf(phrase)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return phrases.map((phrase) => {
    const key = keyOf(phrase);
    const at = seen.get(key) ?? 0;
    seen.set(key, at + 1);
    return Math.floor((FOLDS * at) / (sizes.get(key) ?? 1));
  });
}

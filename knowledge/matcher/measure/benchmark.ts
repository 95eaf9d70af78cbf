import { createClassifier, trainClassifier, type Classifier } from "../classifier.js";
import { fitLogistic, probability } from "../logistic.js";
import { normalise, wordsOf } from "../normalise.js";
import { topOf } from "../ranking.js";
import { signalsOf } from "../signals.js";
import { OUR_WORDS } from "../words/index.js";
import { accuracy, macroF1, percentile } from "./accuracy.js";
import {
  auroc,
  balancedThreshold,
  larsonThreshold,
  operatingPoint,
  type Judged,
  type OperatingPoint,
} from "./rejection.js";

/** A line of any labelled set; without `lang` the whole set is taken for the language of its frequent words. */
export interface LabelledLine {
  readonly text: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

export interface BenchmarkSets {
  readonly train: readonly LabelledLine[];
  readonly test: readonly LabelledLine[];
  /** In-scope and out-of-scope lines that the rejector and its thresholds may learn from. */
  readonly valid: readonly LabelledLine[];
  readonly oosValid: readonly LabelledLine[];
  /** Out-of-scope lines to measure on. */
  readonly oos: readonly LabelledLine[];
}

export interface BenchmarkResult {
  readonly accuracy: number;
  readonly macroF1: number;
  /** Null where out-of-scope lines were not given. */
  readonly auroc: number | null;
  readonly larson: OperatingPoint | null;
  readonly balanced: OperatingPoint | null;
  readonly trainMs: number;
  readonly msP50: number;
  readonly msP99: number;
}

const NOTHING: ReadonlySet<number> = new Set();

/** Trains the matcher's own classifier and rejector on any labelled set and measures them. `now` gives milliseconds. */
export function runBenchmark(sets: BenchmarkSets, now: () => number): BenchmarkResult {
  const home = languageOfSet(sets.train);
  const languages = OUR_WORDS.filter(({ language }) =>
    sets.train.some(({ lang }) => (lang ?? home) === language),
  );
  const labels = [...new Set(sets.train.map(({ label }) => label))].sort();
  const labelAt = new Map(labels.map((label, at) => [label, at]));
  const began = now();
  const data = trainClassifier(
    sets.train.map(({ text, label, lang }) => ({
      text,
      language: lang ?? home,
      label: labelAt.get(label) ?? 0,
    })),
    labels.length,
    languages,
  );
  const trainMs = now() - began;
  const classifier = createClassifier(data, languages);
  const judge = (line: LabelledLine): Look => look(classifier, line, home, labels);

  const times: number[] = [];
  const tested = sets.test.map((line) => {
    const start = now();
    const seen = judge(line);
    times.push(now() - start);
    return seen;
  });
  const outcomes = tested.map(({ found }, at) => ({ truth: sets.test[at]?.label ?? "", found }));
  return {
    accuracy: accuracy(outcomes),
    macroF1: macroF1(outcomes),
    ...rejection(sets, tested, judge),
    trainMs,
    msP50: percentile(times, 0.5),
    msP99: percentile(times, 0.99),
  };
}

interface Look {
  readonly found: string;
  readonly signals: readonly number[];
}

function look(classifier: Classifier, line: LabelledLine, home: string, labels: readonly string[]): Look {
  const judgement = classifier.judge(classifier.reader.read(line.text, { given: line.lang ?? home }));
  const first = topOf(judgement.scores, NOTHING, 1)[0] ?? 0;
  return { found: labels[first] ?? "", signals: signalsOf(judgement, first, NOTHING) };
}

function rejection(
  sets: BenchmarkSets,
  tested: readonly Look[],
  judge: (line: LabelledLine) => Look,
): Pick<BenchmarkResult, "auroc" | "larson" | "balanced"> {
  if (sets.valid.length === 0 || sets.oosValid.length === 0 || sets.oos.length === 0) {
    return { auroc: null, larson: null, balanced: null };
  }
  const valid = sets.valid.map(judge);
  const oosValid = sets.oosValid.map(judge);
  const rejector = fitLogistic(
    [...valid, ...oosValid].map(({ signals }) => signals),
    [...valid.map(() => true), ...oosValid.map(() => false)],
  );
  const judged = (looks: readonly Look[], lines: readonly LabelledLine[], inScope: boolean): Judged[] =>
    looks.map(({ found, signals }, at) => ({
      belief: probability(rejector, signals),
      inScope,
      right: found === lines[at]?.label,
    }));
  const chosenOn = [...judged(valid, sets.valid, true), ...judged(oosValid, sets.oosValid, false)];
  const measuredOn = [...judged(tested, sets.test, true), ...judged(sets.oos.map(judge), sets.oos, false)];
  return {
    auroc: auroc(measuredOn),
    larson: operatingPoint(measuredOn, larsonThreshold(chosenOn)),
    balanced: operatingPoint(measuredOn, balancedThreshold(chosenOn)),
  };
}

/** The language whose frequent words the lines hold most. */
function languageOfSet(lines: readonly LabelledLine[]): string {
  const counted = OUR_WORDS.map(({ language, marks }) => {
    const known = new Set(marks);
    const words = lines.flatMap(({ text }) => wordsOf(normalise(text)));
    return { language, count: words.filter(({ text }) => known.has(text)).length };
  });
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).language;
}

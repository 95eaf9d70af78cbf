import { createClassifier, trainClassifier, type Phrase } from "./classifier.js";
import type { LanguageWords } from "./language-words.js";
import { topOf } from "./ranking.js";
import { signalsOf } from "./signals.js";
import { noneLabels, phrasesOf, type TrainingTopic } from "./training-topic.js";

const FOLDS = 5;

/** A phrase judged by a classifier that never saw it or its neighbours in the file. */
export interface HeldOut {
  readonly phrase: Phrase;
  readonly kind: TrainingTopic["kind"];
  /** The labels that answer something, best first. */
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
        const ranked = topOf(judgement.scores, none, topics.length);
        const signals = signalsOf(judgement, ranked[0] ?? 0, none);
        return { phrase, kind: topics[phrase.label]?.kind ?? "none", ranked, signals };
      });
  }).flat();
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

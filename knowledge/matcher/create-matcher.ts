import type { Language } from "../language.js";
import type { Match, Matcher } from "../match.js";
import { CALIBRATION } from "./calibration.js";
import { carriers } from "./carriers.js";
import { createClassifier, trainClassifier, type ClassifierData } from "./classifier.js";
import { fingerprintOf } from "./fingerprint.js";
import type { LanguageWords } from "./language-words.js";
import { leanTowards } from "./lean.js";
import { isKnown } from "./lexicon.js";
import { decodeModel } from "./model-file.js";
import { normalise, wordsOf } from "./normalise.js";
import { noneLabels, phrasesOf, type TrainingTopic } from "./training-topic.js";
import { believe, decide, type Calibration } from "./triage.js";
import { OUR_WORDS } from "./words/index.js";

export interface MatcherOptions<L extends string> {
  readonly topics: readonly TrainingTopic<L>[];
  /** The words files of all languages in the topics. */
  readonly languages: readonly LanguageWords<L>[];
  /** Bytes of a model trained on exactly these topics; without them, or when they do not fit, it trains here. */
  readonly model?: Uint8Array | undefined;
  readonly calibration?: Calibration;
}

/** A matcher for topics with their phrases, in our languages. Deterministic, no I/O. */
export function createMatcher(options: Omit<MatcherOptions<Language>, "languages">): Matcher;
/** The same for other languages: each needs a words file. */
export function createMatcher<L extends string>(options: MatcherOptions<L>): Matcher<L>;
export function createMatcher(
  options: Partial<MatcherOptions<string>> & Pick<MatcherOptions<string>, "topics">,
): Matcher<string> {
  const { topics, languages = OUR_WORDS, calibration = CALIBRATION } = options;
  const data = loadOrTrain(topics, languages, options.model);
  const classifier = createClassifier(data, languages);
  const none = noneLabels(topics);

  return {
    knows: (word) => wordsOf(normalise(word)).some(({ text }) => isKnown(data.lexicon, text)),
    match(text, hints): Match<string> {
      const reading = classifier.reader.read(text, { hint: hints?.language });
      const judgement = leanTowards(classifier.judge(reading), topics, hints?.audience);
      const { kind, choices } = decide(
        judgement,
        believe(judgement, calibration, none),
        calibration.thresholds,
      );
      const [topic, ...others] = choices.map(({ label, score }) => ({ id: topics[label]?.id ?? "", score }));
      const base = {
        language: languages[reading.language.index]?.language ?? "",
        languageIsClear: reading.language.isClear,
        why: carriers(reading, choices[0]?.label ?? 0, data),
      };
      if (kind === "lost" || topic === undefined) return { ...base, kind: "lost" };
      if (kind === "choose") return { ...base, kind, topics: [topic, ...others] };
      return { ...base, kind, topic, others: [] };
    },
  };
}

function loadOrTrain(
  topics: readonly TrainingTopic<string>[],
  languages: readonly LanguageWords<string>[],
  model: Uint8Array | undefined,
): ClassifierData {
  const loaded = model === undefined ? undefined : decodeModel(model, fingerprintOf(topics, languages));
  return loaded ?? trainClassifier(phrasesOf(topics), topics.length, languages);
}

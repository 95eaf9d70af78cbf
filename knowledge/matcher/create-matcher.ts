import type { Language } from "../language.js";
import type { TopicId } from "../topics.js";
import type { Match, Matcher, ScoredTopic } from "../match.js";
import { CALIBRATION } from "./calibration.js";
import { carriers } from "./carriers.js";
import { createClassifier, trainClassifier, type ClassifierData } from "./classifier.js";
import { OUR_GLOSSES } from "./glosses/index.js";
import type { Gloss } from "./gloss.js";
import type { LanguageWords } from "./language-words.js";
import { isKnown } from "./lexicon.js";
import { announcer, clausesOf } from "./clauses.js";
import { createRoleLean } from "./role-lean.js";
import { putTogether } from "./several.js";
import type { Reading } from "./reading.js";
import { normalise, wordsOf } from "./normalise.js";
import { noneLabels, phrasesOf, type TrainingTopic } from "./training-topic.js";
import { believe, decide, type Calibration, type Choice, type Decision } from "./triage.js";
import { OUR_WORDS } from "./words/index.js";

export interface MatcherOptions<L extends string> {
  readonly topics: readonly TrainingTopic<L>[];
  /** The words files of all languages in the topics. */
  readonly languages: readonly LanguageWords<L>[];
  /** Dictionaries of languages that are not among these; ours when `languages` is left out, otherwise none. */
  readonly glosses?: readonly Gloss<L>[];
  /** What was learned from exactly these topics; without it, it trains here. */
  readonly data?: ClassifierData | undefined;
  readonly calibration?: Calibration;
}

/** A matcher for topics with their phrases, in our languages. Deterministic, no I/O. */
export function createMatcher(options: Omit<MatcherOptions<Language>, "languages" | "glosses">): Matcher;
/** The same for other languages: each needs a words file. */
export function createMatcher<L extends string>(options: MatcherOptions<L>): Matcher<L>;
export function createMatcher(
  options: Partial<MatcherOptions<string>> & Pick<MatcherOptions<string>, "topics">,
): Matcher<string> {
  const { topics, languages = OUR_WORDS, calibration = CALIBRATION } = options;
  const data = options.data ?? trainClassifier(phrasesOf(topics), topics.length, languages);
  const glosses = options.glosses ?? (options.languages === undefined ? OUR_GLOSSES : []);
  const classifier = createClassifier(data, languages, glosses);
  const none = noneLabels(topics);
  const lean = createRoleLean(topics);
  const announces = announcer(languages);
  const isAside = (label: number): boolean => topics[label]?.id === SMALL_TALK;
  const scored = ({ label, score }: Choice): ScoredTopic => ({ id: topics[label]?.id ?? "", score });

  return {
    knows: (word) => wordsOf(normalise(word)).some(({ text }) => isKnown(data.lexicon, text)),
    match(text, hints): Match<string> {
      const decideOn = (reading: Reading): Decision => {
        const judgement = lean(classifier.judge(reading), hints?.audience);
        return decide(judgement, believe(judgement, calibration, none), calibration.thresholds);
      };
      const reading = classifier.reader.read(text, { hint: hints?.language });
      const clauses = clausesOf(reading, announces).map((clause) => ({
        decision: decideOn(clause.reading),
        announced: clause.announced,
      }));
      const { kind, choices, others } = putTogether(decideOn(reading), clauses, isAside);
      const [first, ...rest] = choices;
      const base = {
        language: languages[reading.language.index]?.language ?? "",
        languageIsClear: reading.language.isClear,
        why: carriers(reading, first?.label ?? 0, data),
      };
      if (kind === "lost" || first === undefined) return { ...base, kind: "lost" };
      if (kind === "choose") return { ...base, kind, topics: [first, ...rest].map(scored) };
      return { ...base, kind, topic: scored(first), others: others.map(scored) };
    },
  };
}

/** Greetings and thanks go along with a problem; they are none. */
const SMALL_TALK: TopicId = "chitchat";

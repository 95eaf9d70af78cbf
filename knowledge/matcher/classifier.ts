import { extract, GROUPS } from "./features.js";
import type { Gloss } from "./gloss.js";
import type { LanguageWords } from "./language-words.js";
import { buildLexicon, type Lexicon } from "./lexicon.js";
import { packModels, type TwinModel } from "./linear-model.js";
import { trainNaiveBayes } from "./naive-bayes.js";
import { wordsOf, normalise } from "./normalise.js";
import { createReader, type Reader, type Reading } from "./reading.js";
import { createScorer, type Familiarity } from "./scorer.js";
import { trainSvm } from "./svm.js";
import { buildVocabulary, createVectoriser, type Vocabulary } from "./vocabulary.js";

/** Everything learned from phrases: plain data, the same after training and after loading from a file. */
export interface ClassifierData {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  /** The support vector machine and naive Bayes. */
  readonly model: TwinModel;
}

/** A phrase to learn from; `label` is the position of its class. */
export interface Phrase {
  readonly text: string;
  readonly language: string;
  readonly label: number;
}

/** How much naive Bayes counts beside the support vector machine. */
const BAYES_SHARE = 0.6;
const WEIGHTS = GROUPS.map(({ weight }) => weight);
const SHARED = new Set(GROUPS.flatMap(({ shared }, at) => (shared ? [at] : [])));

/** What the classifiers say about one text: scores per class, higher is better. */
export interface Judgement extends Familiarity {
  readonly reading: Reading;
  readonly svm: Float64Array;
  readonly bayes: Float64Array;
  /** Both together; its order is the ranking. */
  readonly scores: Float64Array;
}

export interface Classifier {
  readonly data: ClassifierData;
  judge(reading: Reading): Judgement;
  readonly reader: Reader;
}

/** Trains on phrases; `classes` is the number of labels. The same phrases give the same data, bit for bit. */
export function trainClassifier(
  phrases: readonly Phrase[],
  classes: number,
  languages: readonly LanguageWords<string>[],
): ClassifierData {
  const lexicon = buildLexicon(
    languages.map((words) =>
      plainWords(
        phrases.filter(({ language }) => language === words.language),
        words,
      ),
    ),
    languages,
  );
  const reader = createReader(lexicon, languages);
  const documents = phrases.map(({ text, language }) => extract(reader.read(text, { given: language })));
  const vocabulary = buildVocabulary(documents, SHARED);
  const vectors = documents.map(createVectoriser(vocabulary, WEIGHTS));
  const labels = Uint16Array.from(phrases, ({ label }) => label);
  const features = vocabulary.idf.length;
  const examples = { vectors, labels, classes, features };
  return {
    lexicon,
    vocabulary,
    model: packModels(trainSvm(examples), trainNaiveBayes(examples), features),
  };
}

/** A classifier over trained data. */
export function createClassifier(
  data: ClassifierData,
  languages: readonly LanguageWords<string>[],
  glosses: readonly Gloss<string>[] = [],
): Classifier {
  const { vocabulary, model } = data;
  const score = createScorer(vocabulary, model);
  return {
    data,
    reader: createReader(data.lexicon, languages, glosses),
    judge(reading) {
      const { first: svm, second: bayes, ...familiarity } = score(reading);
      const scores = new Float64Array(svm.length);
      for (let k = 0; k < scores.length; k++) scores[k] = (svm[k] ?? 0) + BAYES_SHARE * (bayes[k] ?? 0);
      return { reading, svm, bayes, scores, ...familiarity };
    },
  };
}

/** The words of phrases that are not names: capitals within a sentence that no phrase writes small. */
function plainWords(phrases: readonly Phrase[], { names, capitals }: LanguageWords<string>): string[] {
  const given = new Set(names);
  const words = phrases.flatMap(({ text }) => wordsOf(normalise(text)));
  const small = new Set(words.filter(({ capital }) => !capital).map(({ text }) => text));
  return words
    .filter(({ text }) => !given.has(text))
    .filter(({ text, capital, first }) => !capital || first || capitals === "nouns" || small.has(text))
    .map(({ text }) => text);
}

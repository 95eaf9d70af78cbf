import assert from "node:assert/strict";
import { createClassifier, trainClassifier } from "../../../knowledge/matcher/classifier.js";
import { crossValidate } from "../../../knowledge/matcher/cross-validation.js";
import { topOf } from "../../../knowledge/matcher/ranking.js";
import { signalsOf } from "../../../knowledge/matcher/signals.js";
import { noneLabels, phrasesOf } from "../../../knowledge/matcher/training-topic.js";
import { calibrate, reportOf } from "../../../knowledge/matcher/tune.js";
import { OUR_WORDS } from "../../../knowledge/matcher/words/index.js";
import { topics } from "./fixtures.js";

describe("tuning", () => {
  const heldOut = crossValidate(topics, OUR_WORDS);

  it("judges every phrase once", () => {
    const texts = heldOut.map(({ phrase }) => `${phrase.language} ${phrase.text}`).sort();
    assert.deepEqual(
      texts,
      phrasesOf(topics)
        .map(({ language, text }) => `${language} ${text}`)
        .sort(),
    );
  });

  it("gives the same calibration every time, with thresholds that are probabilities", () => {
    const calibration = calibrate(heldOut);
    assert.deepEqual(calibrate(crossValidate(topics, OUR_WORDS)), calibration);
    const { sure, lost } = calibration.thresholds;
    assert.ok(sure >= 0 && sure <= 1 && lost >= 0 && lost <= 1);
    assert.match(reportOf(heldOut, calibration), /^sure from .*\ntopic .*\npointer .*\nnone .*$/);
  });
});

const NAMES = [
  "svm score",
  "svm margin",
  "bayes margin",
  "bayes lift",
  "ensemble margin",
  "ensemble margin over none",
  "share of unknown words",
  "unknown words",
  "words",
  "rarest word",
];

describe("signals", () => {
  const classifier = createClassifier(
    trainClassifier(phrasesOf(topics), topics.length, OUR_WORDS),
    OUR_WORDS,
  );
  const none = noneLabels(topics);
  const named = (text: string): Readonly<Record<string, number>> => {
    const judgement = classifier.judge(classifier.reader.read(text, {}));
    const first = topOf(judgement.scores, none, 1)[0] ?? 0;
    return Object.fromEntries(
      signalsOf(judgement, first, none).map((value, at) => [NAMES[at] ?? "?", value]),
    );
  };

  it("have a name each, and are numbers whatever the text", () => {
    for (const text of ["", "I forgot my password", "qwxz"]) {
      const signals = named(text);
      assert.deepEqual(Object.keys(signals), NAMES);
      for (const [name, value] of Object.entries(signals)) assert.ok(Number.isFinite(value), name);
    }
  });

  it("say more for a phrase than for words of another world", () => {
    const phrase = named("I forgot my password");
    const strange = named("giraffes forgot volcanoes");
    for (const name of ["svm score", "svm margin", "ensemble margin over none"]) {
      assert.ok((phrase[name] ?? 0) > (strange[name] ?? 0), name);
    }
    assert.equal(phrase["unknown words"], 0);
    assert.ok((strange["share of unknown words"] ?? 0) > 0.5);
  });
});

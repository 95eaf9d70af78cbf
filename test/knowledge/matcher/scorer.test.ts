import assert from "node:assert/strict";
import fc from "fast-check";
import { trainClassifier } from "../../../knowledge/matcher/classifier.js";
import { extract, GROUPS } from "../../../knowledge/matcher/features.js";
import { weightOf } from "../../../knowledge/matcher/linear-model.js";
import { createReader } from "../../../knowledge/matcher/reading.js";
import { createScorer } from "../../../knowledge/matcher/scorer.js";
import { phrasesOf } from "../../../knowledge/matcher/training-topic.js";
import { createVectoriser } from "../../../knowledge/matcher/vocabulary.js";
import { OUR_WORDS } from "../../../knowledge/matcher/words/index.js";
import { topics } from "./fixtures.js";

describe("scorer", () => {
  const { lexicon, vocabulary, model } = trainClassifier(phrasesOf(topics), topics.length, OUR_WORDS);
  const reader = createReader(lexicon, OUR_WORDS);
  const score = createScorer(vocabulary, model);
  const vectorise = createVectoriser(
    vocabulary,
    GROUPS.map(({ weight }) => weight),
  );
  const word = fc.constantFrom(
    ..."i forgot my password account is locked ik ben mijn wachtwoord kwijt wifi zzz Sandra".split(" "),
  );

  it("gives what the model gives for the vector that it was trained on", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const reading = reader.read(words.join(" "), {});
        const { ids, values } = vectorise(extract(reading));
        const { first } = score(reading);
        topics.forEach((_topic, k) => {
          const expected = ids.reduce(
            (sum, id, at) => sum + weightOf(model, id, k) * (values[at] ?? 0),
            model.first.bias[k] ?? 0,
          );
          assert.ok(Math.abs((first[k] ?? 0) - expected) < 1e-3, `${first[k]} ${expected}`);
        });
      }),
    );
  });

  it("gives the same scores for a text it has seen before", () => {
    for (const text of ["i forgot my password", "zzz qwxz forgot"]) {
      assert.deepEqual(score(reader.read(text, {})), score(reader.read(text, {})));
    }
  });
});

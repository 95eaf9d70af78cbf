import assert from "node:assert/strict";
import fc from "fast-check";
import { trainClassifier, type ClassifierData } from "../../../knowledge/matcher/classifier.js";
import { createMatcher } from "../../../knowledge/matcher/create-matcher.js";
import { fingerprintOf } from "../../../knowledge/matcher/fingerprint.js";
import { decodeModel, encodeModel } from "../../../knowledge/matcher/model-file.js";
import { phrasesOf } from "../../../knowledge/matcher/training-topic.js";
import { OUR_WORDS } from "../../../knowledge/matcher/words/index.js";
import { topics } from "./fixtures.js";

describe("model file", () => {
  const data: ClassifierData = trainClassifier(phrasesOf(topics), topics.length, OUR_WORDS);
  const key = fingerprintOf(topics, OUR_WORDS);
  const bytes = encodeModel(data, key);

  it("gives back exactly what was trained, and training gives the same bytes again", () => {
    assert.deepEqual(decodeModel(bytes, key), data);
    const again = trainClassifier(phrasesOf(topics), topics.length, OUR_WORDS);
    assert.deepEqual(encodeModel(again, key), bytes);
  });

  it("makes a matcher that answers like one trained on the spot", () => {
    const loaded = createMatcher({ topics, data: decodeModel(bytes, key) });
    const trained = createMatcher({ topics });
    for (const text of ["ik ben mijn wachtwoord vergeten", "locked out", "wifi", "nothing of this"]) {
      assert.deepEqual(loaded.match(text), trained.match(text));
    }
  });

  it("is not used for other phrases", () => {
    const [first, ...rest] = topics;
    assert.ok(first !== undefined);
    const changed = [{ ...first, phrases: { ...first.phrases, en: ["zebra crossing", "zebra"] } }, ...rest];
    assert.notEqual(fingerprintOf(changed, OUR_WORDS), key);
    assert.equal(decodeModel(bytes, fingerprintOf(changed, OUR_WORDS)), undefined);
  });

  it("is refused, not crashed on, when it is cut short or is something else", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        assert.equal(decodeModel(bytes.slice(0, length), key), undefined);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        assert.equal(decodeModel(noise, key), undefined);
      }),
    );
  });
});

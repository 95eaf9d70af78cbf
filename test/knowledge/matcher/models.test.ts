import assert from "node:assert/strict";
import fc from "fast-check";
import { createHashTable, find } from "../../../knowledge/matcher/hash-table.js";
import {
  addEntries,
  packModels,
  toScores,
  weightOf,
  type ClassWeights,
} from "../../../knowledge/matcher/linear-model.js";
import { fitLogistic, probability } from "../../../knowledge/matcher/logistic.js";
import { trainNaiveBayes } from "../../../knowledge/matcher/naive-bayes.js";
import { trainSvm, type Examples } from "../../../knowledge/matcher/svm.js";
import type { SparseVector } from "../../../knowledge/matcher/vocabulary.js";

const vector = (...pairs: readonly (readonly [id: number, value: number])[]): SparseVector => ({
  ids: Uint32Array.from(pairs, ([id]) => id),
  values: Float32Array.from(pairs, ([, value]) => value),
});

/** Three classes, each with a feature of its own (0, 1, 2) and one that all share (3). */
const examples: Examples = {
  vectors: Array.from({ length: 30 }, (_, at) => vector([at % 3, 1], [3, 0.5])),
  labels: Uint16Array.from({ length: 30 }, (_, at) => at % 3),
  classes: 3,
  features: 4,
};
const score = ({ ids, values, bias }: ClassWeights, { ids: on, values: by }: SparseVector): number =>
  on.reduce((sum, id, at) => sum + (values[ids.indexOf(id)] ?? 0) * (by[at] ?? 0), bias);

describe("hash table", () => {
  it("finds every key at its place and nothing else", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 300 }), fc.integer(), (keys, other) => {
        const table = createHashTable(Int32Array.from(keys));
        keys.forEach((key, at) => assert.equal(find(table, key), at));
        assert.equal(find(table, other), keys.indexOf(other));
      }),
    );
  });
});

describe("support vector machine and naive Bayes", () => {
  for (const [name, train] of [["svm", trainSvm] as const, ["bayes", trainNaiveBayes] as const]) {
    it(`${name} separates what can be separated, the same way every time`, () => {
      const classes = train(examples);
      examples.vectors.forEach((one, at) => {
        const scores = classes.map((weights) => score(weights, one));
        assert.equal(scores.indexOf(Math.max(...scores)), at % 3);
      });
      assert.deepEqual(train(examples), classes);
    });
  }

  it("the svm is on the right side of every example with a margin", () => {
    const [first] = trainSvm(examples);
    assert.ok(first !== undefined && score(first, vector([0, 1], [3, 0.5])) > 0.5);
    assert.ok(score(first, vector([1, 1], [3, 0.5])) < -0.5);
  });
});

describe("packed models", () => {
  it("score like the weights they were made of, to a twenty-fifth of the largest weight", () => {
    const weights = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(weights, { minLength: 1, maxLength: 6 }), (rows) => {
        const classes = rows.map((values, k): ClassWeights => ({ ids: [0, 1, 2, 3, 4], values, bias: k }));
        const packed = packModels(classes, [...classes].reverse(), 5);
        const query = vector([0, 1], [2, 0.5], [4, 2]);
        const sums = new Float64Array(2 * classes.length);
        query.ids.forEach((id, at) => addEntries(packed, id, query.values[at] ?? 0, sums));
        const first = toScores(sums, 0, packed.first, 1);
        const second = toScores(sums, classes.length, packed.second, 1);
        classes.forEach((one, k) => {
          const largest = Math.max(...one.values.map(Math.abs));
          const slack = 3.5 * 0.04 * largest + 1e-6;
          assert.ok(Math.abs((first[k] ?? 0) - score(one, query)) <= slack);
          assert.ok(Math.abs((second[classes.length - 1 - k] ?? 0) - score(one, query)) <= slack);
        });
      }),
    );
  });

  it("tell the weight of one feature for one class", () => {
    const packed = packModels([{ ids: [1], values: [2], bias: 0 }], [{ ids: [], values: [], bias: 0 }], 3);
    assert.ok(Math.abs(weightOf(packed, 1, 0) - 2) < 0.01);
    assert.equal(weightOf(packed, 0, 0), 0);
  });
});

describe("logistic regression", () => {
  const rows = Array.from({ length: 400 }, (_, at) => [at % 20, 7]);
  const outcomes = rows.map(([value = 0], at) => value + ((at * 13) % 7) > 12);

  it("gives the share of true outcomes as probability", () => {
    const model = fitLogistic(rows, outcomes);
    const mean = rows.reduce((sum, row) => sum + probability(model, row), 0) / rows.length;
    assert.ok(Math.abs(mean - outcomes.filter(Boolean).length / rows.length) < 0.01);
    assert.ok(probability(model, [0, 7]) < 0.1 && probability(model, [19, 7]) > 0.9);
  });

  it("is not run away with by a value it never saw, and bears columns without variation", () => {
    const model = fitLogistic(rows, outcomes);
    const far = probability(model, [1e9, 7]);
    assert.ok(far > 0.9 && far < 1);
    assert.equal(probability(fitLogistic([], []), []), 0.5);
  });
});

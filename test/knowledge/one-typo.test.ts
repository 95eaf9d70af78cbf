import assert from "node:assert/strict";
import fc from "fast-check";
import { withinOneTypo } from "../../knowledge/one-typo.js";

describe("one typo", () => {
  it("is a letter too many, too few, wrong, or two in the wrong order", () => {
    for (const typed of ["cancel", "cancell", "cancl", "cancek", "cancle"]) {
      const expected = typed.length < 6 ? undefined : "cancel";
      assert.equal(withinOneTypo(typed, ["operator", "cancel"]), expected, typed);
    }
  });

  it("is not two, and not in a short word", () => {
    assert.equal(withinOneTypo("canselled", ["cancel"]), undefined);
    assert.equal(withinOneTypo("step", ["stop"]), undefined);
    assert.equal(withinOneTypo("", ["cancel"]), undefined);
  });

  it("is found for every word with two neighbours swapped", () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from("abcdefgh")), minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(4), (right, at) => {
        const swapped = right.slice(0, at) + (right[at + 1] ?? "") + (right[at] ?? "") + right.slice(at + 2);
        assert.equal(withinOneTypo(swapped, [right]), right);
      }),
    );
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { createSpeller } from "../../../knowledge/matcher/spelling.js";

const WORDS = ["wachtwoord", "password", "account", "geblokkeerd", "passwords"];
const speller = createSpeller(WORDS);

describe("spelling", () => {
  it("finds the word behind a letter too many, too few, wrong, or two swapped", () => {
    for (const typed of ["passsword", "pasword", "passwird", "apssword", "passwordx"]) {
      assert.equal(speller(typed), "password", typed);
    }
  });

  it("takes the more frequent word when two are as near", () => {
    assert.equal(speller("passwordd"), "password");
  });

  it("leaves alone what is two slips away, short, or known", () => {
    for (const typed of ["paswrd", "acco", "", "password", "x".repeat(40)]) {
      assert.notEqual(speller(typed), typed);
      if (typed !== "password") assert.equal(speller(typed), undefined, typed);
    }
  });

  it("puts every single slip in a long word right", () => {
    const slip = fc.tuple(fc.nat(10), fc.constantFrom("leave", "double", "swap", "change"));
    fc.assert(
      fc.property(slip, fc.constantFrom("q", "z"), ([at, kind], letter) => {
        const word = "geblokkeerd";
        const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
        const typed = {
          leave: before + after,
          double: before + letter + here + after,
          swap: before + after.charAt(0) + here + after.slice(1),
          change: before + letter + after,
        }[kind];
        if (typed !== word) assert.equal(speller(typed), word);
      }),
    );
  });
});

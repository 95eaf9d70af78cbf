import assert from "node:assert/strict";

import fc from "fast-check";

import {
  ALPHABET,
  entropyBits,
  GROUP_LENGTH,
  GROUPS,
  temporaryPassword,
} from "../../../../adapters/directory/guard/temporary-password.js";
import type { Random } from "../../../../adapters/ports/random.js";
import { createSystemRandom } from "../../../../adapters/random/system-random.js";

/** Signs that are read or written as one another, and all that means something to Markdown, HTML or a shell. */
const LOOK_ALIKES = /[0O1lI|5S2Z8B9qoiszbuv]/;
const MARKUP = /[\s<>&"'`*_~#[\](){}\\/|!$%^+=:;,.?@]/;

function draw(random: Random = createSystemRandom()): string {
  return temporaryPassword(random).reveal();
}

/** A source that gives the numbers that fast-check chose, round and round. */
function randomOf(numbers: readonly number[]): Random {
  let at = 0;
  return {
    bytes: (length) => new Uint8Array(length),
    below(limit) {
      const number = numbers[at % numbers.length] ?? 0;
      at += 1;
      return number % limit;
    },
  };
}

describe("a temporary password", () => {
  it("meets the Entra policy and can be read aloud, in 10,000 samples", () => {
    const numbers = fc.array(fc.nat({ max: 2 ** 31 - 1 }), { minLength: 48, maxLength: 48 });
    fc.assert(
      fc.property(numbers, (chosen) => {
        // A last digit and letter, so that numbers chosen in a row of letters end some time.
        const password = draw(randomOf([...chosen, 0, ALPHABET.length - 1]));
        assert.match(password, /^[a-z0-9]{4}(-[a-z0-9]{4}){5}$/);
        assert.ok(password.length >= 8 && password.length <= 256);
        const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/];
        assert.ok(classes.filter((one) => one.test(password)).length >= 3, password);
        assert.doesNotMatch(password, LOOK_ALIKES);
        assert.doesNotMatch(password, MARKUP);
      }),
      { numRuns: 10_000 },
    );
  });

  it("has at least 96 bits by its alphabet and length", () => {
    assert.equal(new Set(ALPHABET).size, ALPHABET.length);
    // Counted here on its own: what is left after the passwords without a digit, fewer than 1 in 100, are dropped.
    const lowest = GROUPS * GROUP_LENGTH * Math.log2(ALPHABET.length) + Math.log2(0.99);
    assert.ok(lowest >= 96, String(lowest));
    assert.ok(entropyBits() >= lowest, String(entropyBits()));
    assert.ok(entropyBits() < GROUPS * GROUP_LENGTH * Math.log2(ALPHABET.length));
  });

  it("is another one each time, and uses the whole alphabet at every place", () => {
    const passwords = Array.from({ length: 10_000 }, () => draw());
    assert.equal(new Set(passwords).size, passwords.length);
    for (let place = 0; place < 29; place += 1) {
      const signs = new Set(passwords.map((password) => password.charAt(place)));
      assert.equal(signs.size, place % 5 === 4 ? 1 : ALPHABET.length, `place ${place}`);
    }
  });

  it("is drawn again when it lacks a digit", () => {
    const letters = Array.from({ length: 24 }, () => 0);
    const password = draw(randomOf([...letters, ...letters.slice(1), ALPHABET.length - 1]));
    assert.match(password, /[0-9]$/);
  });

  it("is refused, not weakened, when the randomness is broken", () => {
    assert.throws(() => draw(randomOf([0])), /source of randomness/);
  });
});

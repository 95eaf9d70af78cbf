import assert from "node:assert/strict";

import { createSystemRandom } from "../../../adapters/random/system-random.js";

describe("the system's randomness", () => {
  const random = createSystemRandom();

  it("gives as many bytes as asked, and others each time", () => {
    assert.equal(random.bytes(16).length, 16);
    assert.notDeepEqual(random.bytes(16), random.bytes(16));
  });

  it("draws every number below the limit about equally often, and no other", () => {
    const counts = Array.from({ length: 18 }, () => 0);
    for (let draw = 0; draw < 18_000; draw += 1) {
      const number = random.below(18);
      counts[number] = (counts[number] ?? Number.NaN) + 1;
    }
    assert.equal(counts.length, 18);
    // 1000 expected each, standard deviation 31: ten of them on either side.
    for (const count of counts) assert.ok(count > 690 && count < 1_310, String(counts));
  });
});

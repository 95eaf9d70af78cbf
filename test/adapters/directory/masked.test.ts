import assert from "node:assert/strict";
import fc from "fast-check";
import { maskedAddress, maskedPhone } from "../../../adapters/directory/masked.js";

describe("masks of what people registered", () => {
  it("keep the country and the last two digits of a number", () => {
    assert.equal(maskedPhone("+31 612345642"), "+31 ** *** **42");
    assert.equal(maskedPhone("+1 425-555-0142"), "+1 ** *** **42");
    assert.equal(maskedPhone("0612345642"), "** *** **42");
    assert.equal(maskedPhone("+31612345642"), "** *** **42");
  });

  it("keep nothing of a number too short to hide, or of none", () => {
    for (const number of ["", "12", "+31 12345", "extension 42"])
      assert.doesNotMatch(maskedPhone(number), /\d$/);
  });

  it("keep the first letter and the domain of an address", () => {
    assert.equal(maskedAddress("sandra@example.org"), "s***@example.org");
    assert.equal(maskedAddress("@example.org"), "***");
    assert.equal(maskedAddress("no address"), "***");
  });

  it("never show more than two digits in a row after the country, whatever is stored", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (number) => {
        assert.doesNotMatch(maskedPhone(number).replace(/^\+\d{1,3} /, ""), /\d{3}/);
      }),
    );
  });
});

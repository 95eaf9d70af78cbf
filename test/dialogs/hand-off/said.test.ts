import assert from "node:assert/strict";
import { withoutSecrets } from "../../../dialogs/hand-off/said.js";

describe("what was said, without secrets", () => {
  it("hides passwords, codes and whatever looks like one", () => {
    const cases: readonly (readonly [string, string])[] = [
      ["my password is Winter2026!", "***"],
      ["mijn wachtwoord was zomer2025", "***"],
      ["the code is 123456.", "the code is ***"],
      ["de code 12345678 werkt niet", "de code *** werkt niet"],
      ["I tried hunter22 and it failed", "I tried *** and it failed"],
      ["(Kees1234)", "***"],
    ];
    for (const [said, kept] of cases) assert.equal(withoutSecrets(said), kept);
  });

  it("hides the message after one that ends in an announcement", () => {
    for (const before of ["my password is", "mijn wachtwoord is:", "Password:", "ww"]) {
      assert.equal(withoutSecrets("zonnebloem", before), "***");
    }
    assert.equal(withoutSecrets("zonnebloem", "mijn wachtwoord is verlopen"), "zonnebloem");
  });

  it("keeps what the desk needs: words, addresses, error codes, ticket numbers", () => {
    for (const said of [
      "ik ben mijn wachtwoord vergeten",
      "emma.clarke42@contoso.com can't sign in",
      "er staat SSPR_0012",
      "AADSTS50126 en INC-30001",
      "toestel 4357",
      "",
    ]) {
      assert.equal(withoutSecrets(said), said);
    }
  });
});

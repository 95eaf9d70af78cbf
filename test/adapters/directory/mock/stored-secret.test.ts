import assert from "node:assert/strict";
import { randomBytes, randomInt } from "node:crypto";
import { isStoredSecret, storeSecret } from "../../../../adapters/directory/mock/stored-secret.js";
import { Secret } from "../../../../adapters/ports/secret.js";

const RANDOM = { bytes: (length: number) => randomBytes(length), below: (limit: number) => randomInt(limit) };
const PASSWORD = new Secret("Kpd7-wTx3-Rfm9-Hnv2");

describe("a stored password", () => {
  it("recognises the password and nothing near it", () => {
    const stored = storeSecret(PASSWORD, RANDOM);
    assert.equal(isStoredSecret(new Secret(PASSWORD.reveal()), stored), true);
    for (const near of [
      "",
      PASSWORD.reveal().slice(1),
      `${PASSWORD.reveal()} `,
      PASSWORD.reveal().toLowerCase(),
    ]) {
      assert.equal(isStoredSecret(new Secret(near), stored), false);
    }
  });

  it("looks different each time, and nothing like the password", () => {
    const one = storeSecret(PASSWORD, RANDOM);
    const other = storeSecret(PASSWORD, RANDOM);
    assert.notDeepEqual(one.hash, other.hash);
    assert.notDeepEqual(one.salt, other.salt);
    for (const bytes of [one.hash, one.salt]) {
      assert.ok(!Buffer.from(bytes).includes(PASSWORD.reveal().slice(0, 4)));
    }
  });
});

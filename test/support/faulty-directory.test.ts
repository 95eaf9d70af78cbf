import assert from "node:assert/strict";
import { Secret } from "../../adapters/ports/secret.js";
import { CONTOSO_NOW, contosoPerson, createContoso, idOf } from "./contoso.js";
import type { DirectoryFaults } from "./faulty-directory.js";
import { createFaultyDirectory, lostAnswer, UNAVAILABLE } from "./faulty-directory.js";

const ID = idOf("sandra.dewit");
const RESET = {
  personId: ID,
  actorId: ID,
  newPassword: new Secret("Kpd7-wTx3-Rfm9-Hnv2"),
  mustChangeAtNextSignIn: true,
};

describe("a directory on a bad day", () => {
  it("fails only as long and for whom it is told to", async () => {
    const faults: DirectoryFaults = { person: (id) => (id === ID ? UNAVAILABLE : undefined) };
    const directory = createFaultyDirectory(createContoso(), faults);
    assert.deepEqual(await directory.person(ID), UNAVAILABLE);
    const { person } = contosoPerson("emma.clarke");
    assert.deepEqual(await directory.person(person.id), { kind: "person", person });
    delete faults.person;
    assert.equal((await directory.person(ID)).kind, "person");
  });

  for (const applied of [true, false]) {
    it(`loses the answer to a write that was ${applied ? "" : "not "}applied`, async () => {
      const tenant = createContoso();
      const directory = createFaultyDirectory(tenant, { resetPassword: () => lostAnswer(applied) });
      assert.equal((await directory.resetPassword(RESET)).kind, "unknown");
      const found = await tenant.person(ID);
      assert.equal(found.kind, "person");
      assert.equal(Number(found.person.lastPasswordChange) === Number(CONTOSO_NOW), applied);
    });
  }

  it("passes on what a fault throws", async () => {
    const directory = createFaultyDirectory(createContoso(), {
      standing: () => {
        throw new Error("socket hang up");
      },
    });
    await assert.rejects(directory.standing(ID), /socket hang up/);
  });
});

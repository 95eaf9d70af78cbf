import assert from "node:assert/strict";
import { createDirectoryIdentity } from "../../../adapters/identity/directory-identity.js";
import { contosoPerson, createContoso, idOf } from "../../support/contoso.js";
import type { DirectoryFaults } from "../../support/faulty-directory.js";
import { createFaultyDirectory, OUTAGE, UNAVAILABLE } from "../../support/faulty-directory.js";

const speakerOf = (objectId: string | undefined, faults: DirectoryFaults = {}) =>
  createDirectoryIdentity(createFaultyDirectory(createContoso(), faults)).speaker({ objectId });

describe("who is speaking", () => {
  it("is the person with the object id that the channel proved, and their roles as the directory has them", async () => {
    const { person, roles } = contosoPerson("karin.hendriks");
    assert.deepEqual(await speakerOf(person.id), { kind: "known", person, roles });
    assert.deepEqual(
      roles.map((role) => role.name),
      ["Helpdesk Administrator"],
    );
  });

  it("is known without roles when the directory has none for them", async () => {
    const { person } = contosoPerson("sandra.dewit");
    assert.deepEqual(await speakerOf(person.id), { kind: "known", person, roles: [] });
  });

  it("is unavailable when the directory is too slow to say, for every turn waits for it", async () => {
    const hanging = { ...createContoso(), standing: () => new Promise<never>(() => undefined) };
    const { person } = contosoPerson("karin.hendriks");
    const identity = createDirectoryIdentity(hanging, 20);
    assert.deepEqual(await identity.speaker({ objectId: person.id }), { kind: "unavailable" });
  });

  it("is known as a guest or as disabled: what they may do is decided elsewhere", async () => {
    for (const name of ["inge.peeters", "kees.brouwer"]) {
      const speaker = await speakerOf(idOf(name));
      assert.equal(speaker.kind, "known");
      assert.deepEqual(speaker.person, contosoPerson(name).person);
    }
  });

  it("is unknown when the channel named nobody", async () => {
    for (const nobody of [undefined, "", "  "]) {
      assert.deepEqual(
        await speakerOf(nobody, OUTAGE),
        { kind: "unknown" },
        "the directory need not be asked",
      );
    }
  });

  it("is unknown when the id is not an object id of this tenant", async () => {
    for (const claim of [
      "karin.hendriks@contoso.com",
      "00000000-0000-4000-8000-000000000000",
      "29:1abc",
      "me",
    ]) {
      assert.deepEqual(await speakerOf(claim), { kind: "unknown" });
    }
  });

  it("is unavailable when the person or the roles cannot be read, never somebody without roles", async () => {
    const id = idOf("eleanor.wright");
    assert.deepEqual(await speakerOf(id, { person: () => UNAVAILABLE }), { kind: "unavailable" });
    assert.deepEqual(await speakerOf(id, { standing: () => UNAVAILABLE }), { kind: "unavailable" });
  });

  it("is unknown when the person left between the two readings", async () => {
    assert.deepEqual(await speakerOf(idOf("emma.clarke"), { standing: () => ({ kind: "none" }) }), {
      kind: "unknown",
    });
  });
});

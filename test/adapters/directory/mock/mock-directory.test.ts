import assert from "node:assert/strict";
import { createMockDirectory } from "../../../../adapters/directory/mock/mock-directory.js";
import { CONTOSO_PEOPLE } from "../../../../adapters/directory/mock/people/contoso-people.js";
import type { TenantSettings } from "../../../../adapters/directory/mock/tenant-settings.js";
import { CONTOSO } from "../../../../adapters/directory/mock/tenant-settings.js";
import type { SsprState } from "../../../../adapters/ports/sspr.js";
import { Secret } from "../../../../adapters/ports/secret.js";
import { ACTOR_ID } from "../../../contracts/directory/fixture.js";
import { CONTOSO_NOW, createContoso, idOf } from "../../../support/contoso.js";

const PASSWORD = new Secret("Kpd7-wTx3-Rfm9-Hnv2");

describe("the mock directory", () => {
  it("dates a reset by its clock and asks for a new password only when told to", async () => {
    const directory = createContoso();
    for (const mustChangeAtNextSignIn of [true, false]) {
      const reset = {
        personId: idOf("sandra.dewit"),
        newPassword: PASSWORD,
        actorId: ACTOR_ID,
        mustChangeAtNextSignIn,
      };
      assert.equal((await directory.resetPassword(reset)).kind, "changed");
      const found = await directory.person(idOf("sandra.dewit"));
      assert.equal(found.kind, "person");
      assert.deepEqual(found.person.lastPasswordChange, CONTOSO_NOW);
      assert.equal(found.person.mustChangePassword, mustChangeAtNextSignIn);
    }
  });

  it("shows a reset in the list of people, and in no other tenant", async () => {
    const directory = createContoso();
    const id = idOf("sandra.dewit");
    const inList = (tenant: typeof directory) => tenant.listPeople().find((person) => person.id === id);
    const before = inList(directory);
    assert.equal(before?.mustChangePassword, false);
    assert.ok(!before.states.includes("must-change-password"));

    await directory.resetPassword({
      personId: id,
      newPassword: PASSWORD,
      actorId: ACTOR_ID,
      mustChangeAtNextSignIn: true,
    });

    const after = inList(directory);
    assert.equal(after?.mustChangePassword, true);
    assert.deepEqual(after.lastPasswordChange, CONTOSO_NOW);
    assert.ok(after.states.includes("must-change-password"));
    assert.deepEqual(inList(createContoso()), before);
  });

  it("lets a person in with the newest password, and with no other", async () => {
    const directory = createContoso();
    const id = idOf("sandra.dewit");
    const newer = new Secret("Vbn4-Qsd8-Ghj2-Tzx6");
    const reset = (newPassword: Secret) =>
      directory.resetPassword({ personId: id, newPassword, actorId: ACTOR_ID, mustChangeAtNextSignIn: true });
    assert.equal(directory.signsInWith(id, PASSWORD), false);
    await reset(PASSWORD);
    assert.equal(directory.signsInWith(id, PASSWORD), true);
    assert.equal(directory.signsInWith(id, new Secret(PASSWORD.reveal().toLowerCase())), false);
    assert.equal(directory.signsInWith(idOf("daan.visser"), PASSWORD), false);
    await reset(newer);
    assert.equal(directory.signsInWith(id, PASSWORD), false);
    assert.equal(directory.signsInWith(id, newer), true);
  });

  it("keeps a disabled person out even with the right password", async () => {
    const directory = createContoso();
    const id = idOf("ruben.bos");
    const write = await directory.resetPassword({
      personId: id,
      newPassword: PASSWORD,
      actorId: ACTOR_ID,
      mustChangeAtNextSignIn: true,
    });
    assert.equal(write.kind, "changed");
    assert.equal(directory.signsInWith(id, PASSWORD), false);
  });

  it("leaves the old password in force when it refuses a new one", async () => {
    const directory = createContoso();
    const reset = (newPassword: Secret) =>
      directory.resetPassword({
        personId: idOf("emma.clarke"),
        newPassword,
        actorId: ACTOR_ID,
        mustChangeAtNextSignIn: true,
      });
    await reset(PASSWORD);
    const namedAfterHer = new Secret("Clarke-9471-qpzm");
    assert.equal((await reset(namedAfterHer)).kind, "not-changed");
    assert.equal(directory.signsInWith(idOf("emma.clarke"), PASSWORD), true);
    assert.equal(directory.signsInWith(idOf("emma.clarke"), namedAfterHer), false);
  });

  it("refuses passwords with the name of the person or of the company, and the tenant's own banned words", async () => {
    const directory = createContoso();
    const outcome = async (person: string, password: string) =>
      (
        await directory.resetPassword({
          personId: idOf(person),
          newPassword: new Secret(password),
          actorId: ACTOR_ID,
          mustChangeAtNextSignIn: true,
        })
      ).kind;
    assert.equal(await outcome("jorg.muller", "9471-qpzm-MULLER-x"), "not-changed");
    assert.equal(await outcome("emma.clarke", "9471-qpzm-MULLER-x"), "changed");
    assert.equal(await outcome("emma.clarke", "9471-qpzm-C0nt0s0-x"), "not-changed");
    assert.equal(await outcome("emma.clarke", "Zuidas2026"), "changed");
    assert.equal(await outcome("emma.clarke", "Zuidas26!"), "not-changed");
  });

  it("cannot be changed through what it hands out", async () => {
    const directory = createContoso();
    const found = await directory.person(idOf("sandra.dewit"));
    assert.equal(found.kind, "person");
    found.person.lastPasswordChange?.setFullYear(1999);
    const again = await directory.person(idOf("sandra.dewit"));
    assert.equal(again.kind, "person");
    assert.equal(again.person.lastPasswordChange?.getUTCFullYear(), 2026);
  });

  it("takes its request ids from the randomness it was given", async () => {
    const directory = createMockDirectory({
      people: CONTOSO_PEOPLE,
      tenant: CONTOSO,
      clock: { now: () => CONTOSO_NOW },
      random: { bytes: (length) => new Uint8Array(length).fill(0xab), below: () => 0 },
    });
    const write = await directory.resetPassword({
      personId: idOf("sandra.dewit"),
      newPassword: PASSWORD,
      actorId: ACTOR_ID,
      mustChangeAtNextSignIn: true,
    });
    assert.deepEqual(write, {
      kind: "changed",
      directoryRequestId: "abababab-abab-abab-abab-abababababab",
    });
  });
});

describe("self-service password reset in the mock tenant", () => {
  const stateOf = async (name: string, sspr: Partial<TenantSettings["sspr"]> = {}): Promise<SsprState> => {
    const tenant = { ...CONTOSO, sspr: { ...CONTOSO.sspr, ...sspr } };
    const clock = { now: () => CONTOSO_NOW };
    const found = await createMockDirectory({ people: CONTOSO_PEOPLE, tenant, clock }).sspr(idOf(name));
    assert.equal(found.kind, "sspr");
    return found.state;
  };

  it("reaches the group under the policy for selected people, everybody or nobody under the others", async () => {
    assert.equal((await stateOf("sandra.dewit", { policy: "selected" })).inScope, true);
    assert.equal((await stateOf("olivia.taylor", { policy: "selected" })).inScope, false);
    assert.equal((await stateOf("olivia.taylor", { policy: "all" })).inScope, true);
    assert.equal((await stateOf("sandra.dewit", { policy: "none" })).inScope, false);
    assert.equal((await stateOf("sandra.dewit", { policy: "none" })).policy, "none");
  });

  it("asks administrators for two methods even where others need one", async () => {
    assert.equal((await stateOf("sandra.dewit", { methodsRequired: 1 })).methodsRequired, 1);
    assert.equal((await stateOf("karin.hendriks", { methodsRequired: 1 })).methodsRequired, 2);
  });

  it("does not treat holders of mere reading roles as administrators", async () => {
    assert.equal((await stateOf("lucy.adams", { methodsRequired: 1 })).methodsRequired, 1);
  });

  it("lets administrators in or out by their own switch, whatever the policy for others", async () => {
    assert.equal((await stateOf("karin.hendriks", { policy: "none" })).inScope, true);
    assert.equal((await stateOf("karin.hendriks", { policy: "all", administrators: false })).inScope, false);
    assert.equal((await stateOf("sandra.dewit", { policy: "all", administrators: false })).inScope, true);
  });

  it("never reaches guests", async () => {
    assert.equal((await stateOf("inge.peeters", { policy: "all" })).inScope, false);
    assert.equal((await stateOf("tomasz.nowak", { policy: "all" })).inScope, false);
  });
});

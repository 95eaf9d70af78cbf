import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { Person } from "../../../adapters/ports/directory.js";
import { Secret } from "../../../adapters/ports/secret.js";
import type { CurrentFixture } from "./fixture.js";
import { ACTOR_ID, badIds, GOOD_PASSWORD } from "./fixture.js";

export function describeResetting(current: CurrentFixture): void {
  const refusedReset = async (person: Person, password: Secret) => {
    const { directory } = current();
    const write = await directory.resetPassword({
      personId: person.id,
      newPassword: password,
      actorId: ACTOR_ID,
      mustChangeAtNextSignIn: true,
    });
    assert.deepEqual(await directory.person(person.id), { kind: "person", person }, "nothing may change");
    return write.kind === "not-changed" ? write.reason : write.kind;
  };

  describe("resetting a password", () => {
    for (const key of ["plain", "apostrophe", "syncedWithWriteback", "disabled"] as const) {
      it(`shows the reset of a person (${key}) on the next reading, and leaves the earlier one alone`, async () => {
        const { directory, resetsSynced = true } = current();
        const before = current().people[key];
        if (before.source === "synced" && !resetsSynced) {
          assert.equal(await refusedReset(before, GOOD_PASSWORD), "not-permitted");
          return;
        }
        const asRead = await directory.person(before.id);
        const write = await directory.resetPassword({
          personId: before.id,
          newPassword: GOOD_PASSWORD,
          actorId: ACTOR_ID,
          mustChangeAtNextSignIn: true,
        });
        assert.equal(write.kind, "changed");
        const after = await directory.person(before.id, ACTOR_ID);
        assert.equal(after.kind, "person");
        assert.equal(after.person.mustChangePassword, true);
        assert.ok(Number(after.person.lastPasswordChange) > Number(before.lastPasswordChange));
        assert.deepEqual(asRead, { kind: "person", person: before });
      });
    }

    it("names each request differently", async () => {
      const { plain } = current().people;
      const ids = new Set<string | undefined>();
      for (let turn = 0; turn < 3; turn += 1) {
        const write = await current().directory.resetPassword({
          personId: plain.id,
          newPassword: GOOD_PASSWORD,
          actorId: ACTOR_ID,
          mustChangeAtNextSignIn: true,
        });
        assert.equal(write.kind, "changed");
        ids.add(write.directoryRequestId);
      }
      assert.equal(ids.size, 3);
    });

    for (const [fault, password] of [
      ["too short", "Kp7-wT3"],
      ["without enough kinds of characters", "kpdwtxrfmhnvbcqz"],
      ["with a letter that Entra does not know", "Kpd7-wTx3-Rfm9-é"],
      ["built on a banned word", "P@ssw0rd1"],
    ] as const) {
      it(`refuses a password ${fault}, and changes nothing`, async () => {
        assert.equal(await refusedReset(current().people.plain, new Secret(password)), "password-policy");
      });
    }

    for (const key of ["guest", "federated", "syncedWithoutWriteback", "syncedWritebackUnknown"] as const) {
      it(`is not permitted for a person whose password lives elsewhere (${key})`, async () => {
        assert.equal(await refusedReset(current().people[key], GOOD_PASSWORD), "not-permitted");
      });
    }

    it("changes nobody when the id is nobody's", async () => {
      for (const personId of badIds(current())) {
        const write = await current().directory.resetPassword({
          personId,
          newPassword: GOOD_PASSWORD,
          actorId: ACTOR_ID,
          mustChangeAtNextSignIn: true,
        });
        assert.equal(write.kind, "not-changed");
        assert.equal(write.reason, "no-such-person", inspect(personId).slice(0, 60));
      }
      const { plain } = current().people;
      assert.deepEqual(await current().directory.person(plain.id), { kind: "person", person: plain });
    });

    it("never gives the password back", async () => {
      for (const { id } of [current().people.plain, current().people.guest]) {
        const write = await current().directory.resetPassword({
          personId: id,
          newPassword: GOOD_PASSWORD,
          actorId: ACTOR_ID,
          mustChangeAtNextSignIn: false,
        });
        const seen = [write, await current().directory.person(id), await current().directory.standing(id)];
        assert.ok(!inspect(seen, { depth: 9 }).includes(GOOD_PASSWORD.reveal()));
      }
    });
  });
}

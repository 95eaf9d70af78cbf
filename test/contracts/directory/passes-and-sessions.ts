import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { Person } from "../../../adapters/ports/directory.js";
import type { CurrentFixture } from "./fixture.js";
import { ACTOR_ID, badIds } from "./fixture.js";

export function describePassesAndSessions(current: CurrentFixture): void {
  const makeFor = (person: Pick<Person, "id">, minutes = 60) =>
    current().directory.createAccessPass({ personId: person.id, minutes, oneUse: true, actorId: ACTOR_ID });

  const fixturePass = () => {
    const { accessPass } = current();
    if (accessPass === undefined) throw new Error("the fixture has no passes");
    return accessPass;
  };

  it("makes passes and signs people out, or says that it cannot", async () => {
    const { directory, people, accessPass } = current();
    if (accessPass !== undefined) return;
    assert.equal((await directory.accessPassPolicy(people.plain.id)).kind, "unavailable");
    assert.equal((await makeFor(people.plain)).kind, "not-created");
    assert.equal(
      (await directory.revokeSessions({ personId: people.plain.id, actorId: ACTOR_ID })).kind,
      "not-revoked",
    );
  });

  describe("a temporary access pass", () => {
    beforeEach(function () {
      if (current().accessPass === undefined) this.skip();
    });

    it("is usable as the tenant's policy says, for each person", async () => {
      const { directory, people } = current();
      const accessPass = fixturePass();
      assert.deepEqual(await directory.accessPassPolicy(accessPass.usable.id), {
        kind: "policy",
        usable: true,
      });
      assert.deepEqual(await directory.accessPassPolicy(accessPass.off.id), {
        kind: "policy",
        usable: false,
      });
      assert.deepEqual(await directory.accessPassPolicy(people.guest.id), { kind: "policy", usable: false });
      for (const id of badIds(current())) {
        assert.deepEqual(await directory.accessPassPolicy(id), { kind: "none" }, inspect(id).slice(0, 60));
      }
    });

    it("is made anew each time, of 8 to 48 characters, and changes nothing else about the person", async () => {
      const { directory } = current();
      const accessPass = fixturePass();
      const before = await directory.person(accessPass.usable.id);
      const passes = [await makeFor(accessPass.usable), await makeFor(accessPass.usable)];
      const texts = passes.map((made) => (made.kind === "created" ? made.pass.reveal() : made.kind));
      for (const text of texts) assert.match(text, /^[!-~]{8,48}$/);
      assert.equal(new Set(texts).size, 2);
      const ids = passes.map((made) => (made.kind === "created" ? made.directoryRequestId : ""));
      assert.equal(new Set(ids).size, 2);
      assert.deepEqual(await directory.person(accessPass.usable.id), before);
      assert.ok(
        texts.every((text) => !inspect(passes, { depth: 9 }).includes(text)),
        "it prints as ***",
      );
    });

    it("is not made where the policy leaves the person out, or for a time that it does not allow", async () => {
      const accessPass = fixturePass();
      const off = await makeFor(accessPass.off);
      assert.ok(off.kind === "not-created");
      assert.equal(off.reason, "policy-off");
      for (const minutes of [0, 9, 43_201]) {
        assert.equal((await makeFor(accessPass.usable, minutes)).kind, "not-created");
      }
    });

    it("is not made for an id that is nobody's", async () => {
      for (const id of badIds(current())) {
        const made = await makeFor({ id });
        assert.ok(made.kind === "not-created");
        assert.equal(made.reason, "no-such-person", inspect(id).slice(0, 60));
      }
    });
  });

  describe("signing somebody out everywhere", () => {
    beforeEach(function () {
      if (current().accessPass === undefined) this.skip();
    });

    it("can be done again and again, and changes nothing that is read of the person", async () => {
      const { directory, people } = current();
      const { plain } = people;
      const first = await directory.revokeSessions({ personId: plain.id, actorId: ACTOR_ID });
      const second = await directory.revokeSessions({ personId: plain.id, actorId: ACTOR_ID });
      assert.ok(first.kind === "revoked" && second.kind === "revoked");
      assert.notEqual(first.directoryRequestId, second.directoryRequestId);
      assert.deepEqual(await directory.person(plain.id), { kind: "person", person: plain });
    });

    it("is not done for an id that is nobody's", async () => {
      for (const id of badIds(current())) {
        const revoked = await current().directory.revokeSessions({ personId: id, actorId: ACTOR_ID });
        assert.ok(revoked.kind === "not-revoked");
        assert.equal(revoked.reason, "no-such-person", inspect(id).slice(0, 60));
      }
    });
  });
}

import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { Standing } from "../../../adapters/ports/directory.js";
import type { CurrentFixture } from "./fixture.js";
import { badIds } from "./fixture.js";

export function describeReading(current: CurrentFixture): void {
  describe("reading a person", () => {
    it("says of each person exactly what the tenant holds", async () => {
      for (const person of [...Object.values(current().people), ...current().namesakes]) {
        assert.deepEqual(await current().directory.person(person.id), { kind: "person", person });
      }
    });

    it("reads an object id in either case", async () => {
      const { plain } = current().people;
      assert.deepEqual(await current().directory.person(plain.id.toUpperCase()), {
        kind: "person",
        person: plain,
      });
    });

    it("knows nobody by anything but an object id", async () => {
      for (const id of badIds(current())) {
        const { directory } = current();
        const answers = [
          directory.person(id),
          directory.standing(id),
          directory.sspr(id),
          directory.methods(id),
          directory.signIn(id),
          directory.groupMembers(id, 10),
        ];
        for (const answer of await Promise.all(answers)) {
          assert.deepEqual(answer, { kind: "none" }, inspect(id).slice(0, 60));
        }
      }
    });
  });

  describe("reading a standing", () => {
    it("gives every role by template id and scope, and the groups and units that count", async () => {
      for (const { id, standing } of Object.values(current().standings)) {
        assert.deepEqual(await current().directory.standing(id), { kind: "standing", standing });
      }
    });

    it("tells apart a role over the tenant and one over an administrative unit", () => {
      const { tenantRole, unitScopedRole } = current().standings;
      assert.deepEqual(scopesOf(tenantRole.standing), ["/"]);
      assert.match(scopesOf(unitScopedRole.standing).join(), /^\/administrativeUnits\/[0-9a-f-]{36}$/);
    });
  });

  it("gives what each person registered, and of numbers and addresses only a mask", async () => {
    for (const { id, methods } of Object.values(current().methods)) {
      assert.deepEqual(await current().directory.methods(id), { kind: "methods", methods });
      for (const { hint = "" } of methods) assert.doesNotMatch(hint, /\d{5}|[^@*]{2}@/);
    }
  });

  it("tells what keeps a person out, and leaves out what it cannot know", async () => {
    for (const { id, state } of Object.values(current().signIn)) {
      assert.deepEqual(await current().directory.signIn(id), { kind: "sign-in", state });
    }
  });

  it("gives each person's state of self-service password reset", async () => {
    for (const { id, state } of Object.values(current().sspr)) {
      assert.deepEqual(await current().directory.sspr(id), { kind: "sspr", state });
    }
  });
}

function scopesOf(standing: Standing): readonly string[] {
  return standing.roles.map((role) => role.scope);
}

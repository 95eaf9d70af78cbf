import assert from "node:assert/strict";
import type { CurrentFixture } from "./fixture.js";

/** A template that no tenant gave to anybody. */
const NOBODYS_ROLE = "00000000-0000-4000-8000-000000000001";

export function describeRoleHolders(current: CurrentFixture): void {
  const idsOf = async (templateIds: readonly string[], limit = 100) => {
    const found = await current().directory.roleHolders(templateIds, limit);
    assert.equal(found.kind, "people");
    return { ids: found.people.map(({ id }) => id), more: found.more };
  };
  const tenantRole = () => {
    const { id, standing } = current().standings.tenantRole;
    const [role] = standing.roles;
    assert.ok(role !== undefined);
    return { id, role };
  };

  describe("finding the holders of roles", () => {
    it("gives everybody who holds one over the whole tenant, as reading them gives them", async () => {
      const { id, role } = tenantRole();
      const { directory } = current();
      const found = await directory.roleHolders([NOBODYS_ROLE, role.templateId], 100);
      assert.equal(found.kind, "people");
      assert.ok(found.people.some((person) => person.id === id));
      for (const person of found.people) {
        assert.deepEqual(await directory.person(person.id), { kind: "person", person });
        const read = await directory.standing(person.id);
        assert.equal(read.kind, "standing");
        assert.ok(
          read.standing.roles.some((each) => each.templateId === role.templateId && each.scope === "/"),
        );
      }
    });

    it("gives each person once, whatever roles they hold", async () => {
      const { id, standing } = current().standings.severalRoles;
      const templates = standing.roles.map(({ templateId }) => templateId);
      assert.ok(templates.length > 1);
      const { ids } = await idsOf(templates);
      assert.equal(ids.filter((each) => each === id).length, 1);
      assert.equal(new Set(ids).size, ids.length);
    });

    it("reads template ids in either case", async () => {
      const { role } = tenantRole();
      assert.deepEqual(await idsOf([role.templateId.toUpperCase()]), await idsOf([role.templateId]));
    });

    it("leaves out who holds it over an administrative unit only", async () => {
      const { id, standing } = current().standings.unitScopedRole;
      const { ids } = await idsOf(standing.roles.map(({ templateId }) => templateId));
      assert.ok(!ids.includes(id));
    });

    it("gives nobody for no role and for a role that nobody holds", async () => {
      assert.deepEqual(await idsOf([]), { ids: [], more: false });
      assert.deepEqual(await idsOf([NOBODYS_ROLE]), { ids: [], more: false });
    });

    it("says that there are more than it gives, and only then", async () => {
      const { role } = tenantRole();
      const all = await idsOf([role.templateId]);
      assert.equal(all.more, false);
      assert.deepEqual(await idsOf([role.templateId], all.ids.length), all);
      const cut = await idsOf([role.templateId], all.ids.length - 1);
      assert.equal(cut.ids.length, all.ids.length - 1);
      assert.equal(cut.more, true);
    });
  });
}

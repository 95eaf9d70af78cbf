import assert from "node:assert/strict";
import { permissionsOf } from "../../../../adapters/directory/graph/permissions.js";
import { BUILT_IN_ROLES } from "../../../../adapters/directory/mock/roles.js";
import type { Standing } from "../../../../adapters/ports/directory.js";
import { idOf } from "../../../support/contoso.js";
import {
  grantedFor,
  type GraphContoso,
  startContosoOnGraph,
} from "../../../support/graph-fake/start-contoso.js";

const PLAIN = idOf("sandra.dewit");
const NOTHING: Standing = { roles: [], inRoleAssignableGroup: false, inRestrictedUnit: false };

describe("A standing read from Microsoft Graph", () => {
  let contoso: GraphContoso;

  beforeEach(async () => {
    contoso = await startContosoOnGraph();
  });

  afterEach(() => contoso.fake.close());

  const standing = async (id = PLAIN): Promise<Standing> => {
    const found = await contoso.directory.standing(id);
    assert.equal(found.kind, "standing", found.kind === "unavailable" ? found.operatorHint : found.kind);
    return found.standing;
  };
  const addGroup = (id: string, isAssignableToRole: true | null, members: readonly string[]) =>
    contoso.fake.tenant.groups.push({
      id,
      displayName: `Group ${id}`,
      isAssignableToRole,
      members: new Set(members),
      owners: new Set(),
    });
  const assign = (principalId: string, roleDefinitionId: string, directoryScopeId: string) =>
    contoso.fake.tenant.assignments.push({
      id: `${principalId} ${roleDefinitionId} ${directoryScopeId}`,
      principalId,
      roleDefinitionId,
      directoryScopeId,
    });

  it("takes in what a group gives, whether over the tenant or over a unit, once each", async () => {
    const { helpdeskAdministrator: helpdesk, userAdministrator: user } = BUILT_IN_ROLES;
    addGroup("admins", true, [PLAIN]);
    assign("admins", helpdesk.templateId, "/");
    assign("admins", user.templateId, "/administrativeUnits/a");
    assign(PLAIN, helpdesk.templateId, "/");
    const { roles, inRoleAssignableGroup } = await standing();
    assert.equal(inRoleAssignableGroup, true);
    assert.deepEqual(
      roles.map(({ templateId, scope }) => [templateId, scope]),
      [
        [helpdesk.templateId, "/"],
        [user.templateId, "/administrativeUnits/a"],
      ],
    );
  });

  it("sees a role-assignable group through another group", async () => {
    addGroup("inner", null, [PLAIN]);
    addGroup("outer", true, ["inner"]);
    assert.equal((await standing()).inRoleAssignableGroup, true);
  });

  it("is not troubled by ordinary groups and units, of which Graph says null and not false", async () => {
    assert.deepEqual(await standing(), NOTHING);
  });

  it("reads every page, because the role that decides may stand on the last", async () => {
    for (let group = 0; group < 12; group += 1) addGroup(`ordinary ${group}`, null, [PLAIN]);
    addGroup("last", true, [PLAIN]);
    contoso.fake.tenant.settings.pageSize = 2;
    assert.equal((await standing()).inRoleAssignableGroup, true);
  });

  it("is unavailable rather than short when a later page fails", async () => {
    contoso.fake.tenant.settings.pageSize = 1;
    let pages = 0;
    const path = { test: (text: string) => /transitiveMemberOf/.test(text) && (pages += 1) > 1 };
    contoso.fake.faults.add({ path, moment: "before", effect: { kind: "status", status: 500 } });
    assert.equal((await contoso.directory.standing(PLAIN)).kind, "unavailable");
    assert.ok(pages > 1);
  });

  it("follows no link to another host, whoever wrote it into the answer", async () => {
    const elsewhere = "https://graph.microsoft.com.evil.example/v1.0/users";
    const text = JSON.stringify({ value: [], "@odata.nextLink": elsewhere });
    contoso.fake.faults.add({
      path: /transitiveMemberOf/,
      moment: "before",
      effect: { kind: "body", text },
    });
    assert.equal((await contoso.directory.standing(PLAIN)).kind, "unavailable");
  });

  it("asks for nothing from the index that lags behind", async () => {
    await standing();
    const asked = contoso.fake.requests.filter(({ path }) => /MemberOf|owned|role/.test(path));
    assert.ok(asked.length >= 3);
    for (const { path, headers } of asked) {
      assert.equal(headers["consistencylevel"], undefined);
      assert.doesNotMatch(path, /microsoft\.graph|graph\./);
    }
  });

  it("is not made shorter by what the person owns beside groups", async () => {
    assert.deepEqual(await standing(idOf("daan.visser")), NOTHING);
  });

  for (const [permission, what] of [
    ["GroupMember.Read.All", "group"],
    ["AdministrativeUnit.Read.All", "administrative unit"],
  ] as const) {
    it(`is unavailable where nulls stand for want of ${permission}, and names it`, async () => {
      const others = permissionsOf("application").filter((each) => each !== permission);
      const found = await contoso
        .connect({ ...grantedFor("application"), application: others })
        .standing(PLAIN);
      assert.equal(found.kind, "unavailable");
      assert.ok(found.operatorHint.includes(permission));
      assert.ok(found.operatorHint.includes(what));
    });
  }
});

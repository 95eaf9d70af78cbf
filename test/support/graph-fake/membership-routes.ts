import { matching, paged, type Row, selected } from "./odata.js";
import { both, type FakeCall, may, type Route, userOf } from "./route.js";
import { type FakeTenant, groupsOf } from "./tenant.js";

const MEMBERSHIP = ["User.Read.All", "GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"];
const ROLES = ["RoleManagement.Read.Directory", "RoleManagement.ReadWrite.Directory", "Directory.Read.All"];

/** What each kind of object needs to be shown in full. */
const TO_SEE: Readonly<Record<string, readonly string[]>> = {
  "#microsoft.graph.group": ["GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"],
  "#microsoft.graph.administrativeUnit": ["AdministrativeUnit.Read.All", "Directory.Read.All"],
  "#microsoft.graph.directoryRole": ROLES,
  "#microsoft.graph.device": ["Device.Read.All", "Directory.Read.All"],
};

const KNOWN = ["id", "displayName", "roleTemplateId", "isAssignableToRole", "isMemberManagementRestricted"];

export const MEMBERSHIP_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: /^\/users\/([^/]+)\/transitiveMemberOf$/,
    ...both(...MEMBERSHIP),
    handle: (call) => {
      const { id } = userOf(call, call.keys[0] ?? "");
      const { tenant } = call;
      const groups = groupsOf(tenant, id);
      const principals = [id, ...groups.map((group) => group.id)];
      const rows = [
        ...tenantRoles(tenant, principals),
        ...groups.map(groupRow),
        ...tenant.units.filter(({ members }) => members.has(id)).map(unitRow),
      ];
      return list(rows, call);
    },
  },
  {
    method: "GET",
    pattern: /^\/groups$/,
    ...both("GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"),
    handle: (call) => {
      const groups = matching(call.tenant.groups.map(groupRow), call);
      const select = call.url.searchParams.get("$select");
      return {
        status: 200,
        body: paged(
          groups.map((row) => selected(row, select, KNOWN, KNOWN)),
          call,
        ),
      };
    },
  },
  {
    method: "GET",
    pattern: /^\/users\/([^/]+)\/ownedObjects$/,
    ...both("User.Read.All", "User.ReadWrite.All", "Directory.Read.All"),
    handle: (call) => {
      const { id } = userOf(call, call.keys[0] ?? "");
      const groups = call.tenant.groups.filter(({ owners }) => owners.has(id)).map(groupRow);
      // Everybody has a telephone, whose name only Device.Read.All shows.
      const device = {
        "@odata.type": "#microsoft.graph.device",
        id: `device of ${id}`,
        displayName: "Phone",
      };
      return list([device, ...groups], call);
    },
  },
  {
    method: "GET",
    pattern: /^\/roleManagement\/directory\/roleAssignments$/,
    ...both(...ROLES),
    handle: (call) => {
      const rows = matching(
        call.tenant.assignments.map((assignment) => ({ ...assignment })),
        call,
      );
      const expand = call.url.searchParams.get("$expand");
      const expanded = rows.map((row) => ({
        ...row,
        ...(expand?.startsWith("roleDefinition") && {
          roleDefinition: call.tenant.roleDefinitions.find(({ id }) => id === row["roleDefinitionId"]),
        }),
        ...(expand === "principal" && { principal: principalOf(call.tenant, row["principalId"]) }),
      }));
      return { status: 200, body: paged(expanded, call) };
    },
  },
];

function principalOf({ users, groups }: FakeTenant, id: unknown): object | null {
  if (typeof id === "string" && users.has(id)) return { "@odata.type": "#microsoft.graph.user", id };
  return groups.some((each) => each.id === id) ? { "@odata.type": "#microsoft.graph.group", id } : null;
}

/** Roles held over the whole tenant are memberships too; their ids are the tenant's own. */
function tenantRoles(tenant: FakeTenant, principals: readonly string[]): readonly Row[] {
  const held = tenant.assignments.filter(
    ({ principalId, directoryScopeId }) => principals.includes(principalId) && directoryScopeId === "/",
  );
  return tenant.roleDefinitions
    .filter(({ id }) => held.some(({ roleDefinitionId }) => roleDefinitionId === id))
    .map(({ templateId, displayName }) => ({
      "@odata.type": "#microsoft.graph.directoryRole",
      id: `role of this tenant ${templateId}`,
      displayName,
      roleTemplateId: templateId,
    }));
}

function groupRow({ id, displayName, isAssignableToRole }: FakeTenant["groups"][number]): Row {
  return { "@odata.type": "#microsoft.graph.group", id, displayName, isAssignableToRole };
}

function unitRow({ id, displayName, isMemberManagementRestricted }: FakeTenant["units"][number]): Row {
  return {
    "@odata.type": "#microsoft.graph.administrativeUnit",
    id,
    displayName,
    isMemberManagementRestricted,
  };
}

/** Id and kind are always there; the rest is null where the permission for that kind of object is missing. */
function list(rows: readonly Row[], call: FakeCall) {
  const select = call.url.searchParams.get("$select");
  const shown = rows.map((row) => {
    const kind = String(row["@odata.type"]);
    const seen = may(call, ...(TO_SEE[kind] ?? [])) ? row : { id: row["id"] };
    return { "@odata.type": kind, ...selected(seen, select, KNOWN, KNOWN) };
  });
  return { status: 200, body: paged(shown, call) };
}

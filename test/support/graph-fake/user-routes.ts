import { BUILT_IN_ROLES } from "../../../adapters/directory/mock/roles.js";
import { APP_ID } from "../activities.js";
import { badRequest, notFound } from "./answers.js";
import { matching, paged, type Row, selected } from "./odata.js";
import { both, type FakeCall, may, requireRole, type Route, userOf } from "./route.js";
import { type FakeUser, groupsOf } from "./tenant.js";

/** What a user shows without $select, and all that User.ReadBasic.All and its like ever show. */
const USUAL = ["id", "displayName", "givenName", "surname", "mail", "preferredLanguage", "userPrincipalName"];
const BASIC = ["id", "displayName", "givenName", "surname", "mail", "userPrincipalName"];
const FULL_PERMISSIONS = [
  "User.Read.All",
  "User.ReadWrite.All",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
];
const READ = [...FULL_PERMISSIONS, "User.ReadBasic.All", "User-PasswordProfile.ReadWrite.All"];

const GRAPH_APP = "00000003-0000-0000-c000-000000000000";
/** Graph's own object in this tenant. */
export const GRAPH_PRINCIPAL = "7ea9e944-71ce-443d-811c-71e8047b557a";

export const USER_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: /^\/users$/,
    ...both(...READ),
    handle: (call) => {
      const users = [...call.tenant.users.values()];
      const hits = matching(
        users.map(({ properties }) => properties),
        call,
      );
      const rows = users
        .filter(({ properties }) => hits.includes(properties))
        .map((user) => shown(user, call));
      return { status: 200, body: paged(rows, call) };
    },
  },
  {
    method: "GET",
    pattern: /^\/users\/([^/]+)$/,
    ...both(...READ),
    handle: (call) => ({ status: 200, body: shown(userOf(call, call.keys[0] ?? ""), call) }),
  },
  {
    method: "GET",
    pattern: /^\/domains$/,
    ...both("Domain.Read.All", "Domain.ReadWrite.All", "Directory.Read.All"),
    handle: (call) => ({ status: 200, body: paged(call.tenant.domains, call) }),
  },
  {
    method: "GET",
    pattern: /^\/directory\/onPremisesSynchronization$/,
    delegated: ["OnPremDirectorySynchronization.Read.All", "OnPremDirectorySynchronization.ReadWrite.All"],
    application: undefined,
    handle: (call) => {
      requireRole(call, [BUILT_IN_ROLES.globalAdministrator.templateId]);
      const { passwordWritebackEnabled } = call.tenant.settings;
      const features = { passwordWritebackEnabled, passwordSyncEnabled: true };
      return { status: 200, body: paged([{ id: "tenant", features }], call) };
    },
  },
  {
    method: "GET",
    pattern: /^\/policies\/authorizationPolicy$/,
    ...both("Policy.Read.All", "Policy.ReadWrite.Authorization"),
    handle: ({ tenant }) => {
      const { allowedToUseSSPR } = tenant.settings;
      return { status: 200, body: { id: "authorizationPolicy", allowedToUseSSPR } };
    },
  },
  {
    method: "GET",
    pattern: /^\/applications\(appId='([\da-f-]+)'\)$/,
    ...both("Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All"),
    handle: ({ tenant }) => ({
      status: 200,
      body: { passwordCredentials: tenant.settings.clientSecrets },
    }),
  },
  {
    method: "GET",
    pattern: /^\/servicePrincipals\(appId='([\da-f-]+)'\)$/,
    ...both("Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All"),
    handle: ({ keys }) => {
      if (keys[0] !== GRAPH_APP) throw notFound();
      return { status: 200, body: { id: GRAPH_PRINCIPAL } };
    },
  },
  {
    method: "GET",
    pattern: /^\/servicePrincipals\(appId='([\da-f-]+)'\)\/oauth2PermissionGrants$/,
    ...both("Directory.Read.All", "Directory.ReadWrite.All", "DelegatedPermissionGrant.ReadWrite.All"),
    handle: (call) => {
      if (call.keys[0] !== APP_ID) throw notFound();
      const rows = call.tenant.settings.grants.map((grant) => ({ clientId: "of the app", ...grant }));
      return { status: 200, body: paged(rows, call) };
    },
  },
  {
    method: "GET",
    pattern: /^\/groups\/([^/]+)\/transitiveMembers$/,
    ...both("GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"),
    handle: (call) => {
      const group = call.tenant.groups.find(({ id }) => id === call.keys[0]?.toLowerCase());
      if (!group) throw notFound();
      const users = [...call.tenant.users.values()].filter(({ id }) =>
        groupsOf(call.tenant, id).includes(group),
      );
      const rows = users.map((user) => ({ "@odata.type": "#microsoft.graph.user", ...shown(user, call) }));
      const device = { "@odata.type": "#microsoft.graph.device", id: "device", displayName: null };
      return { status: 200, body: paged([device, ...rows], call) };
    },
  },
  {
    method: "GET",
    pattern: /^\/reports\/authenticationMethods\/userRegistrationDetails$/,
    ...both("AuditLog.Read.All"),
    handle: (call) => ({ status: 200, body: paged([...call.tenant.registrations.values()], call) }),
  },
  {
    method: "GET",
    pattern: /^\/reports\/authenticationMethods\/userRegistrationDetails\/([^/]+)$/,
    ...both("AuditLog.Read.All"),
    handle: (call) => {
      const { id } = userOf(call, call.keys[0] ?? "");
      const row = call.tenant.registrations.get(id);
      return row ? { status: 200, body: row } : { status: 404 };
    },
  },
];

/** Nulls stand where a permission is missing: no error, which is the trap. */
function shown(user: FakeUser, call: FakeCall): object {
  const full = may(call, ...FULL_PERMISSIONS);
  const properties: Row = Object.fromEntries(
    Object.entries(user.properties).map(([name, value]) => [
      name,
      name === "passwordProfile" ? shownProfile(value, call) : full || BASIC.includes(name) ? value : null,
    ]),
  );
  const select = call.url.searchParams.get("$select");
  if (call.url.searchParams.has("$expand")) throw badRequest();
  return selected(properties, select, Object.keys(properties), USUAL);
}

function shownProfile(value: unknown, call: FakeCall): unknown {
  return may(call, "User-PasswordProfile.ReadWrite.All") ? value : null;
}

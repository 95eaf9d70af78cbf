import { randomUUID } from "node:crypto";
import { decideAuthority } from "../../../adapters/directory/guard/authority.js";
import { BUILT_IN_ROLES } from "../../../adapters/directory/mock/roles.js";
import { passwordFaults } from "../../../adapters/directory/mock/password-policy.js";
import type { Standing } from "../../../adapters/ports/directory.js";
import { badRequest, denied, type FakeAnswer, GraphFault, notFound } from "./answers.js";
import { ACCESS_PASS_GROUP, wholeSeconds } from "./contoso-tenant.js";
import { paged } from "./odata.js";
import { both, type FakeCall, requireRole, type Route, userOf } from "./route.js";
import { type FakeTenant, type FakeUser, groupsOf } from "./tenant.js";

/** Who may make passes (learn.microsoft.com/graph/api/authentication-post-temporaryaccesspassmethods, 2025-08-02). */
const PASS_MAKERS = [
  BUILT_IN_ROLES.authenticationAdministrator,
  BUILT_IN_ROLES.privilegedAuthenticationAdministrator,
  BUILT_IN_ROLES.globalAdministrator,
].map(({ templateId }) => templateId);

/** Who may follow a reset (learn.microsoft.com/graph/api/authenticationoperation-get); Global Reader is nobody's here. */
const FOLLOWERS = [
  BUILT_IN_ROLES.authenticationAdministrator,
  BUILT_IN_ROLES.privilegedAuthenticationAdministrator,
  BUILT_IN_ROLES.globalAdministrator,
].map(({ templateId }) => templateId);

const PASSWORD_METHOD = "28c10230-6103-485e-b985-444c60001490";

export const AUTHENTICATION_ROUTES: readonly Route[] = [
  {
    method: "PATCH",
    pattern: /^\/users\/([^/]+)$/,
    ...both("User-PasswordProfile.ReadWrite.All"),
    handle: patchPassword,
  },
  {
    method: "GET",
    pattern: /^\/users\/([^/]+)\/authentication\/methods$/,
    ...both("UserAuthenticationMethod.Read.All", "UserAuthenticationMethod.ReadWrite.All"),
    handle: (call) => {
      const { id } = userOf(call, call.keys[0] ?? "");
      return { status: 200, body: paged(call.tenant.methods.get(id) ?? [], call) };
    },
  },
  {
    method: "POST",
    pattern: /^\/users\/([^/]+)\/authentication\/methods\/([^/]+)\/resetPassword$/,
    delegated: ["UserAuthenticationMethod.ReadWrite.All"],
    application: undefined,
    handle: beginReset,
  },
  {
    method: "GET",
    pattern: /^\/users\/([^/]+)\/authentication\/operations\/([^/]+)$/,
    delegated: ["UserAuthenticationMethod.Read.All", "UserAuthenticationMethod.ReadWrite.All"],
    application: undefined,
    handle: readOperation,
  },
  {
    method: "GET",
    pattern:
      /^\/policies\/authenticationMethodsPolicy\/authenticationMethodConfigurations\/temporaryAccessPass$/,
    ...both("Policy.Read.AuthenticationMethod", "Policy.ReadWrite.AuthenticationMethod"),
    handle: ({ tenant }) => {
      const state = tenant.settings.accessPassMinutes === undefined ? "disabled" : "enabled";
      const includeTargets = [{ targetType: "group", id: ACCESS_PASS_GROUP }];
      return { status: 200, body: { id: "TemporaryAccessPass", state, includeTargets, excludeTargets: [] } };
    },
  },
  {
    method: "POST",
    pattern: /^\/users\/([^/]+)\/authentication\/temporaryAccessPassMethods$/,
    ...both("UserAuthMethod-TAP.ReadWrite.All", "UserAuthenticationMethod.ReadWrite.All"),
    handle: createPass,
  },
  {
    method: "POST",
    pattern: /^\/users\/([^/]+)\/revokeSignInSessions$/,
    ...both("User.RevokeSessions.All", "User.ReadWrite.All", "Directory.ReadWrite.All"),
    handle: (call) => {
      const user = userOf(call, call.keys[0] ?? "");
      // For the bot itself the permission is enough; a person signs out whom they may reset.
      if (call.caller.kind === "delegated") requireAuthority(call, user);
      user.sessionsRevoked = call.now;
      return { status: 200, body: { value: true } };
    },
  },
];

/** The whole body must be the password profile: the flag alone is known to answer 204 and do nothing. */
function patchPassword(call: FakeCall): FakeAnswer {
  const user = userOf(call, call.keys[0] ?? "");
  const profile = fieldsOf(fieldsOf(call.body)["passwordProfile"]);
  const { password, forceChangePasswordNextSignIn, ...others } = profile;
  if (typeof password !== "string" || Object.keys(others).length > 0) throw badRequest();
  requireAuthority(call, user);
  if (user.passwordHome !== "cloud") throw denied();
  requirePolicy(call.tenant, user, password);
  setPassword(user, password, call.now, forceChangePasswordNextSignIn === true);
  return { status: 204 };
}

function beginReset(call: FakeCall): FakeAnswer {
  const [key = "", method] = call.keys;
  const user = userOf(call, key);
  const { newPassword, ...others } = fieldsOf(call.body);
  if (method !== PASSWORD_METHOD || Object.keys(others).length > 0) throw badRequest();
  if (typeof newPassword !== "string") throw badRequest();
  requireAuthority(call, user);
  if (user.passwordHome === "nowhere") throw denied();
  requirePolicy(call.tenant, user, newPassword);
  const { takesMs, endsAs, location } = call.tenant.settings.operation;
  const id = randomUUID();
  call.tenant.operations.set(id, {
    id,
    userId: user.id,
    password: newPassword,
    endsAt: call.now.getTime() + takesMs,
    endsAs,
    polledAt: -Infinity,
    ended: false,
  });
  const address = `${call.origin}/v1.0/users/${user.id}/authentication/operations/${id}?aadgdc=DUB02P&aadgsu=ssprprod-a`;
  return { status: 202, headers: location ? { Location: address } : {} };
}

/** Without the query of its address an operation is not found; asked too often, the reports' limit answers. */
function readOperation(call: FakeCall): FakeAnswer {
  requireRole(call, FOLLOWERS);
  const operation = call.tenant.operations.get(call.keys[1] ?? "");
  if (!operation || call.url.searchParams.get("aadgsu") !== "ssprprod-a") throw notFound();
  const now = call.now.getTime();
  const tooSoon = now - operation.polledAt < 2_000;
  operation.polledAt = now;
  if (tooSoon) throw new GraphFault(429, "TooManyRequests");
  endOperations(call.tenant, call.now);
  const status = operation.ended ? operation.endsAs : "running";
  return { status: 200, body: { id: operation.id, status, statusDetail: null } };
}

/** Whatever has run long enough takes effect. */
export function endOperations(tenant: FakeTenant, now: Date): void {
  for (const operation of tenant.operations.values()) {
    if (operation.ended || operation.endsAt > now.getTime()) continue;
    operation.ended = true;
    const user = tenant.users.get(operation.userId);
    if (user && operation.endsAs === "succeeded") setPassword(user, operation.password, now, true);
  }
}

function createPass(call: FakeCall): FakeAnswer {
  const user = userOf(call, call.keys[0] ?? "");
  const { lifetimeInMinutes = 60, isUsableOnce = false } = fieldsOf(call.body);
  const { accessPassMinutes: most } = call.tenant.settings;
  const minutes = Number(lifetimeInMinutes);
  requireRole(call, PASS_MAKERS);
  requireAuthority(call, user);
  if (most === undefined || user.properties["userType"] === "Guest") throw denied();
  if (!(minutes >= 10 && minutes <= most)) throw badRequest();
  const temporaryAccessPass = randomUUID().slice(0, 8);
  return {
    status: 201,
    body: { id: randomUUID(), temporaryAccessPass, lifetimeInMinutes: minutes, isUsableOnce, isUsable: true },
  };
}

function setPassword(user: FakeUser, password: string, now: Date, mustChange: boolean): void {
  user.password = password;
  user.changes = (user.changes ?? 0) + 1;
  user.properties["lastPasswordChangeDateTime"] = wholeSeconds(now);
  user.properties["passwordProfile"] = {
    forceChangePasswordNextSignIn: mustChange,
    forceChangePasswordNextSignInWithMfa: false,
    password: null,
  };
}

function requirePolicy({ settings }: FakeTenant, user: FakeUser, password: string): void {
  const names = user.names.flatMap((name) => name.split(" ")).filter((name) => name !== "");
  if (passwordFaults(password, { words: settings.bannedWords, names }).length > 0) throw badRequest();
}

/** Entra's own table, and never the caller's own account. */
function requireAuthority({ tenant, caller }: FakeCall, target: FakeUser): void {
  if (caller.kind === "delegated" && caller.personId === target.id) throw denied();
  const actor =
    caller.kind === "delegated" ? standingOf(tenant, caller.personId) : roleStanding(caller.roleTemplates);
  if (decideAuthority(actor, standingOf(tenant, target.id)).kind === "denied") throw denied();
}

function roleStanding(templates: readonly string[]): Standing {
  const roles = templates.map((templateId) => ({ templateId, name: "", scope: "/" }));
  return { roles, inRoleAssignableGroup: false, inRestrictedUnit: false };
}

function standingOf(tenant: FakeTenant, id: string): Standing {
  const principals = [id, ...groupsOf(tenant, id).map((group) => group.id)];
  const assignable = tenant.groups.filter(({ isAssignableToRole }) => isAssignableToRole);
  return {
    roles: tenant.assignments
      .filter(({ principalId }) => principals.includes(principalId))
      .map(({ roleDefinitionId, directoryScopeId }) => ({
        templateId: roleDefinitionId,
        name: "",
        scope: directoryScopeId,
      })),
    inRoleAssignableGroup: assignable.some((group) => principals.includes(group.id) || group.owners.has(id)),
    inRestrictedUnit: tenant.units.some((unit) => unit.isMemberManagementRestricted && unit.members.has(id)),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" ? Object.fromEntries(Object.entries(value ?? {})) : {};
}

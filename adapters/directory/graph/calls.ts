import type { SignInKind } from "./capabilities.js";

/** A request the adapter makes, and the least permissions it needs, all of them; undefined: not offered. */
interface GraphCall {
  readonly method: "GET" | "POST" | "PATCH";
  readonly path: string;
  readonly delegated: readonly string[];
  readonly application: readonly string[] | undefined;
}

const same = (...permissions: readonly string[]) => ({ delegated: permissions, application: permissions });

/**
 * Every request the adapter makes. Sources: microsoftgraph/microsoft-graph-devx-content permissions.json
 * (2026-08-07) and, for what a property of a user or a membership needs, learn.microsoft.com/graph/api/resources/user
 * (2026-07-03). Nulls instead of a refusal come back where a permission for part of an answer is missing.
 */
export const GRAPH_CALLS = {
  user: { method: "GET", path: "/users/{id}", ...same("User.Read.All") },
  users: { method: "GET", path: "/users", ...same("User.Read.All") },
  domains: { method: "GET", path: "/domains", ...same("Domain.Read.All") },
  synchronization: {
    method: "GET",
    path: "/directory/onPremisesSynchronization",
    delegated: ["OnPremDirectorySynchronization.Read.All"],
    application: undefined,
  },
  memberships: {
    method: "GET",
    path: "/users/{id}/transitiveMemberOf",
    ...same(
      "User.Read.All",
      "GroupMember.Read.All",
      "AdministrativeUnit.Read.All",
      "RoleManagement.Read.Directory",
    ),
  },
  ownedObjects: {
    method: "GET",
    path: "/users/{id}/ownedObjects",
    ...same("User.Read.All", "GroupMember.Read.All"),
  },
  roleAssignments: {
    method: "GET",
    path: "/roleManagement/directory/roleAssignments",
    ...same("RoleManagement.Read.Directory"),
  },
  registration: {
    method: "GET",
    path: "/reports/authenticationMethods/userRegistrationDetails/{id}",
    ...same("AuditLog.Read.All"),
  },
  registrations: {
    method: "GET",
    path: "/reports/authenticationMethods/userRegistrationDetails",
    ...same("AuditLog.Read.All"),
  },
  authorizationPolicy: { method: "GET", path: "/policies/authorizationPolicy", ...same("Policy.Read.All") },
  methods: {
    method: "GET",
    path: "/users/{id}/authentication/methods",
    ...same("UserAuthenticationMethod.Read.All"),
  },
  groups: { method: "GET", path: "/groups", ...same("GroupMember.Read.All") },
  groupMembers: {
    method: "GET",
    path: "/groups/{id}/transitiveMembers",
    ...same("GroupMember.Read.All", "User.Read.All"),
  },
  resetPassword: {
    method: "POST",
    path: "/users/{id}/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword",
    delegated: ["UserAuthenticationMethod.ReadWrite.All"],
    application: undefined,
  },
  operation: {
    method: "GET",
    path: "/users/{id}/authentication/operations/{operation}",
    delegated: ["UserAuthenticationMethod.Read.All"],
    application: undefined,
  },
  accessPassPolicy: {
    method: "GET",
    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass",
    ...same("Policy.Read.AuthenticationMethod"),
  },
  accessPass: {
    method: "POST",
    path: "/users/{id}/authentication/temporaryAccessPassMethods",
    ...same("UserAuthMethod-TAP.ReadWrite.All"),
  },
  revokeSessions: {
    method: "POST",
    path: "/users/{id}/revokeSignInSessions",
    ...same("User.RevokeSessions.All"),
  },
  passwordProfile: {
    method: "PATCH",
    path: "/users/{id}",
    ...same("User-PasswordProfile.ReadWrite.All"),
  },
} as const satisfies Readonly<Record<string, GraphCall>>;

export type GraphCallName = keyof typeof GRAPH_CALLS;

export function permissionsFor(call: GraphCallName, signIn: SignInKind): readonly string[] {
  return GRAPH_CALLS[call][signIn] ?? [];
}

/** A request the adapter makes. */
interface GraphCall {
  readonly method: "GET" | "POST" | "PATCH";
  readonly path: string;
  /** The least it needs, all of them: application permissions of the bot, delegated ones of the person who asks. */
  readonly needs: readonly string[];
  /** Whose token it carries with delegated sign-in. With application sign-in everything carries the bot's. */
  readonly delegatedBy: "bot" | "asker";
}

const read = (...needs: readonly string[]) => ({ method: "GET", delegatedBy: "bot", needs }) as const;
const byAsker = (...needs: readonly string[]) => ({ delegatedBy: "asker", needs }) as const;

/**
 * Every request the adapter makes. Sources: microsoftgraph/microsoft-graph-devx-content permissions.json
 * (2026-08-07) and, for what a property of a user or a membership needs, learn.microsoft.com/graph/api/resources/user
 * (2026-07-03). Nulls instead of a refusal come back where a permission for part of an answer is missing.
 */
export const GRAPH_CALLS = {
  user: { path: "/users/{id}", ...read("User.Read.All") },
  users: { path: "/users", ...read("User.Read.All") },
  domains: { path: "/domains", ...read("Domain.Read.All") },
  synchronization: {
    method: "GET",
    path: "/directory/onPremisesSynchronization",
    ...byAsker("OnPremDirectorySynchronization.Read.All"),
  },
  memberships: {
    path: "/users/{id}/transitiveMemberOf",
    ...read(
      "User.Read.All",
      "GroupMember.Read.All",
      "AdministrativeUnit.Read.All",
      "RoleManagement.Read.Directory",
    ),
  },
  ownedObjects: {
    path: "/users/{id}/ownedObjects",
    ...read("User.Read.All", "GroupMember.Read.All"),
  },
  roleAssignments: {
    path: "/roleManagement/directory/roleAssignments",
    ...read("RoleManagement.Read.Directory"),
  },
  registration: {
    path: "/reports/authenticationMethods/userRegistrationDetails/{id}",
    ...read("AuditLog.Read.All"),
  },
  registrations: {
    path: "/reports/authenticationMethods/userRegistrationDetails",
    ...read("AuditLog.Read.All"),
  },
  authorizationPolicy: { path: "/policies/authorizationPolicy", ...read("Policy.Read.All") },
  methods: {
    path: "/users/{id}/authentication/methods",
    ...read("UserAuthenticationMethod.Read.All"),
  },
  groups: { path: "/groups", ...read("GroupMember.Read.All") },
  groupMembers: {
    path: "/groups/{id}/transitiveMembers",
    ...read("GroupMember.Read.All", "User.Read.All"),
  },
  resetPassword: {
    method: "POST",
    path: "/users/{id}/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword",
    ...byAsker("UserAuthenticationMethod.ReadWrite.All"),
  },
  operation: {
    method: "GET",
    path: "/users/{id}/authentication/operations/{operation}",
    ...byAsker("UserAuthenticationMethod.Read.All"),
  },
  accessPassPolicy: {
    path: "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass",
    ...read("Policy.Read.AuthenticationMethod"),
  },
  accessPass: {
    method: "POST",
    path: "/users/{id}/authentication/temporaryAccessPassMethods",
    ...byAsker("UserAuthMethod-TAP.ReadWrite.All"),
  },
  revokeSessions: {
    method: "POST",
    path: "/users/{id}/revokeSignInSessions",
    ...byAsker("User.RevokeSessions.All"),
  },
  /** Whether a new password must be changed: the bot may see that only where it may also write it. */
  mustChange: {
    method: "GET",
    path: "/users/{id}",
    ...byAsker("User-PasswordProfile.ReadWrite.All"),
  },
  passwordProfile: {
    method: "PATCH",
    path: "/users/{id}",
    ...byAsker("User-PasswordProfile.ReadWrite.All"),
  },
} as const satisfies Readonly<Record<string, GraphCall>>;

export type GraphCallName = keyof typeof GRAPH_CALLS;

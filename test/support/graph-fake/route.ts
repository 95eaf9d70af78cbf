import { denied, type FakeAnswer, notFound } from "./answers.js";
import { type FakeTenant, type FakeUser, groupsOf } from "./tenant.js";
import type { ListRequest } from "./odata.js";
import type { Caller } from "./tokens.js";

/** A request as handlers see it. */
export interface FakeCall extends ListRequest {
  readonly tenant: FakeTenant;
  readonly caller: Caller;
  /** What the pattern's groups caught, decoded. */
  readonly keys: readonly string[];
  readonly body: unknown;
  readonly now: Date;
}

/** One operation of Graph. Any one of the permissions is enough; undefined: not offered to that kind of sign-in. */
export interface Route {
  readonly method: "GET" | "POST" | "PATCH";
  readonly pattern: RegExp;
  readonly delegated: readonly string[];
  readonly application: readonly string[] | undefined;
  readonly handle: (call: FakeCall) => FakeAnswer;
}

/** For both kinds of sign-in. */
export function both(...permissions: readonly string[]) {
  return { delegated: permissions, application: permissions };
}

export function requirePermission(route: Route, caller: Caller): void {
  const enough = route[caller.kind];
  if (!enough?.some((permission) => caller.permissions.includes(permission))) throw denied();
}

/** Where Microsoft wants a person who signs in to hold one of these over the whole tenant, beside the permission. */
export function requireRole({ tenant, caller }: FakeCall, templates: readonly string[]): void {
  if (caller.kind === "application") return;
  const principals = [caller.personId, ...groupsOf(tenant, caller.personId).map(({ id }) => id)];
  const holds = tenant.assignments.some(
    ({ principalId, roleDefinitionId, directoryScopeId }) =>
      principals.includes(principalId) && templates.includes(roleDefinitionId) && directoryScopeId === "/",
  );
  if (!holds) throw denied();
}

/** Whether the caller was granted any one of them. */
export function may({ caller }: FakeCall, ...permissions: readonly string[]): boolean {
  return permissions.some((permission) => caller.permissions.includes(permission));
}

/** By object id in either case, or by user principal name. */
export function userOf({ tenant }: FakeCall, key: string): FakeUser {
  const wanted = key.toLowerCase();
  for (const user of tenant.users.values()) {
    const name: unknown = user.properties["userPrincipalName"];
    if (user.id === wanted || (typeof name === "string" && name.toLowerCase() === wanted)) return user;
  }
  throw notFound();
}

import type { Person, Standing } from "../../ports/directory.js";
import type { MockPerson } from "./mock-person.js";
import type { PersonState } from "./person-states.js";
import { personStates } from "./person-states.js";
import type { TenantSettings } from "./tenant-settings.js";

/** A person as a list on the chat page or in the terminal shows them. */
export interface MockPersonSummary extends Person {
  readonly roleNames: readonly string[];
  readonly states: readonly PersonState[];
}

export function toSummary(
  account: MockPerson,
  settings: TenantSettings,
  times: { readonly began: Date; readonly now: Date },
): MockPersonSummary {
  return {
    ...toPerson(account),
    roleNames: account.roles.map((role) => role.name),
    states: personStates(account, settings, times),
  };
}

/** A copy, down to the date, which nobody can change the tenant through. */
export function toPerson({ person }: MockPerson): Person {
  const { lastPasswordChange } = person;
  return lastPasswordChange === undefined
    ? { ...person }
    : { ...person, lastPasswordChange: new Date(lastPasswordChange) };
}

export function toStanding({ roles, roleAssignableGroup, inRestrictedUnit }: MockPerson): Standing {
  return {
    roles: roles.map((role) => ({ ...role })),
    inRoleAssignableGroup: roleAssignableGroup !== "none",
    inRestrictedUnit,
  };
}

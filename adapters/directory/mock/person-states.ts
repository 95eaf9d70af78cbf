import { mayHaveAccessPass } from "./access-pass.js";
import type { MockPerson } from "./mock-person.js";
import { isCustomRole } from "./roles.js";
import { ssprState } from "./sspr-state.js";
import type { TenantSettings } from "./tenant-settings.js";

/** What can be the matter with a person; "cloud" and no more is the plain case. */
export const PERSON_STATES = [
  "cloud",
  "synced-with-writeback",
  "synced-without-writeback",
  "synced-writeback-unknown",
  "federated",
  "guest",
  "disabled",
  "must-change-password",
  "unlicensed",
  "sspr-registered",
  "sspr-one-method",
  "sspr-not-registered",
  "sspr-out-of-scope",
  "access-pass-out-of-scope",
  "role",
  "unit-scoped-role",
  "custom-role",
  "several-roles",
  "role-assignable-group-member",
  "role-assignable-group-owner",
  "restricted-unit",
  "break-glass",
  "service-account",
] as const;

export type PersonState = (typeof PERSON_STATES)[number];

/** The states of a person, in the order of PERSON_STATES. */
export function personStates(account: MockPerson, settings: TenantSettings): readonly PersonState[] {
  const holds: Readonly<Record<PersonState, boolean>> = {
    ...accountStates(account),
    ...ssprStates(account, settings),
    "access-pass-out-of-scope":
      account.person.userType === "member" && !mayHaveAccessPass(account, settings.accessPass),
    ...authorityStates(account),
  };
  return PERSON_STATES.filter((state) => holds[state]);
}

function accountStates({ person, purpose }: MockPerson) {
  const synced = person.source === "synced";
  const member = person.userType === "member";
  return {
    cloud: member && person.source === "cloud",
    "synced-with-writeback": synced && person.passwordWriteback === true,
    "synced-without-writeback": synced && person.passwordWriteback === false,
    "synced-writeback-unknown": synced && person.passwordWriteback === undefined,
    federated: member && person.source === "federated",
    guest: !member,
    disabled: !person.accountEnabled,
    "must-change-password": person.mustChangePassword,
    "break-glass": purpose === "break-glass",
    "service-account": purpose === "service",
  };
}

function ssprStates(account: MockPerson, settings: TenantSettings) {
  const { inScope, licensed, methodsRequired, methodsRegistered } = ssprState(account, settings);
  const missing = methodsRequired - methodsRegistered.length;
  const member = account.person.userType === "member";
  return {
    unlicensed: member && !licensed,
    "sspr-registered": member && missing <= 0,
    "sspr-one-method": member && methodsRegistered.length === 1 && missing === 1,
    "sspr-not-registered": member && methodsRegistered.length === 0,
    "sspr-out-of-scope": member && !inScope,
  };
}

function authorityStates({ roles, roleAssignableGroup, inRestrictedUnit }: MockPerson) {
  return {
    role: roles.some((role) => role.scope === "/" && !isCustomRole(role)),
    "unit-scoped-role": roles.some((role) => role.scope !== "/"),
    "custom-role": roles.some(isCustomRole),
    "several-roles": roles.length > 1,
    "role-assignable-group-member": roleAssignableGroup === "member",
    "role-assignable-group-owner": roleAssignableGroup === "owner",
    "restricted-unit": inRestrictedUnit,
  };
}

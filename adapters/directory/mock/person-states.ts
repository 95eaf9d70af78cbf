import { mayHaveAccessPass } from "./access-pass.js";
import type { SsprState } from "../../ports/sspr.js";
import type { MockPerson } from "./mock-person.js";
import { isCustomRole } from "./roles.js";
import { signInState } from "./sign-in-state.js";
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
  "sspr-throttled",
  "sspr-unknown",
  "smart-lockout",
  "on-premises-lockout",
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
export function personStates(
  account: MockPerson,
  settings: TenantSettings,
  times: { readonly began: Date; readonly now: Date },
): readonly PersonState[] {
  const holds: Readonly<Record<PersonState, boolean>> = {
    ...accountStates(account),
    ...ssprStates(account, ssprState(account, settings, times)),
    ...lockStates(account, times),
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

function ssprStates(
  account: MockPerson,
  { inScope, licensed, methodsRequired = 1, methodsRegistered, throttledUntil }: SsprState,
) {
  const member = account.person.userType === "member";
  const registered = methodsRegistered?.length;
  const missing = registered === undefined ? undefined : methodsRequired - registered;
  return {
    unlicensed: member && licensed === false,
    "sspr-registered": member && missing !== undefined && missing <= 0,
    "sspr-one-method": member && registered === 1 && missing === 1,
    "sspr-not-registered": member && registered === 0,
    "sspr-out-of-scope": member && inScope === false,
    "sspr-throttled": throttledUntil !== undefined,
    "sspr-unknown": registered === undefined,
  };
}

function lockStates(account: MockPerson, times: { readonly began: Date; readonly now: Date }) {
  const { smartLockout, onPremisesLock } = signInState(account, times);
  return {
    "smart-lockout": smartLockout?.locked === true,
    "on-premises-lockout": onPremisesLock?.locked === true,
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

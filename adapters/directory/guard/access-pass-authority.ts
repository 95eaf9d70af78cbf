import type { Standing } from "../../ports/directory.js";
import { decideAuthority } from "./authority.js";

export type PassAuthority =
  | { readonly kind: "allowed"; readonly rule: string }
  /** `whoMay` are role names. */
  | { readonly kind: "denied"; readonly whoMay: readonly string[] };

/**
 * The roles that may make a temporary access pass for somebody else (learn.microsoft.com/entra/identity/authentication/
 * howto-authentication-temporary-access-pass). Resetting a password is not enough: Helpdesk, Password and User
 * Administrators cannot make one.
 */
const MAKERS: ReadonlySet<string> = new Set([
  "authentication-administrator",
  "privileged-authentication-administrator",
  "global-administrator",
]);
const FOR_MEMBERS_ONLY = "authentication-administrator";

/** Never wider than the matrix of password resets; an Authentication Administrator only for people without any role. */
export function decidePass(actor: Standing, target: Standing): PassAuthority {
  const authority = decideAuthority(actor, target, (role) => isMaker(role.key, target));
  return authority.kind === "allowed"
    ? { kind: "allowed", rule: `access-pass:${authority.by.key}` }
    : { kind: "denied", whoMay: authority.whoMay.map((role) => role.name) };
}

function isMaker(role: string, target: Standing): boolean {
  const plain = target.roles.length === 0 && !target.inRoleAssignableGroup && !target.inRestrictedUnit;
  return MAKERS.has(role) && (plain || role !== FOR_MEMBERS_ONLY);
}

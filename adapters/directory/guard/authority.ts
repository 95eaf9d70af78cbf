import type { DirectoryRole, Standing } from "../../ports/directory.js";
import {
  ACTING_ROLES,
  OTHER_ROLE,
  PLAIN_USER,
  RESTRICTED_UNIT,
  ROLE_ASSIGNABLE_GROUP,
  TARGET_ROLES,
  type ActingRole,
  type TargetKind,
} from "./authority-matrix.js";

export type Authority =
  /** `by` is the least powerful role of the actor that is enough. */
  | { readonly kind: "allowed"; readonly by: ActingRole }
  /** `whoMay` from the least powerful role to the most. */
  | { readonly kind: "denied"; readonly whoMay: readonly ActingRole[] };

/** Whether the matrix lets one standing reset the other: a role must be enough for everything the target is, and count. */
export function decideAuthority(
  actor: Standing,
  target: Standing,
  counts: (role: ActingRole) => boolean = () => true,
): Authority {
  const whoMay = rolesThatReach(target).filter(counts);
  const held = new Set(actingRoles(actor).map((role) => role.key));
  const by = whoMay.find((role) => held.has(role.key));
  return by ? { kind: "allowed", by } : { kind: "denied", whoMay };
}

/** Whether somebody holds a role or extra protection, so that not everybody who may reset people may reset them. */
export function isPrivileged(target: Standing): boolean {
  return targetKinds(target).some((kind) => kind !== PLAIN_USER);
}

/** The acting roles that reach everybody, from the least powerful. */
export function rolesThatReachEverybody(): readonly ActingRole[] {
  const kinds = [...TARGET_ROLES, PLAIN_USER, ROLE_ASSIGNABLE_GROUP, RESTRICTED_UNIT, OTHER_ROLE];
  return ACTING_ROLES.filter((role) => kinds.every((kind) => kind.resettableBy.includes(role.key)));
}

/** The acting roles somebody holds over the whole tenant; over an administrative unit they do not count. */
export function actingRoles(standing: Standing): readonly ActingRole[] {
  const held = new Set(standing.roles.filter(isTenantWide).map(templateOf));
  return ACTING_ROLES.filter((role) => held.has(role.templateId));
}

/** The roles that are enough for everything the target is, from the least powerful to the most. */
export function rolesThatReach(target: Standing): readonly ActingRole[] {
  const kinds = targetKinds(target);
  return ACTING_ROLES.filter((role) => kinds.every((kind) => kind.resettableBy.includes(role.key)));
}

/** All rows of the table that somebody falls under. What we do not know counts as another role. */
function targetKinds(target: Standing): readonly TargetKind[] {
  const kinds: TargetKind[] = target.roles.map(
    (role) =>
      (isTenantWide(role) && TARGET_ROLES.find((known) => known.templateId === templateOf(role))) ||
      OTHER_ROLE,
  );
  if (target.inRoleAssignableGroup) kinds.push(ROLE_ASSIGNABLE_GROUP);
  if (target.inRestrictedUnit) kinds.push(RESTRICTED_UNIT);
  return kinds.length > 0 ? kinds : [PLAIN_USER];
}

function isTenantWide(role: DirectoryRole): boolean {
  return role.scope === "/";
}

function templateOf(role: DirectoryRole): string {
  return role.templateId.toLowerCase();
}

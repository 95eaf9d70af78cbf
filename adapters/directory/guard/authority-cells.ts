import type { Standing } from "../../ports/directory.js";
import {
  ACTING_ROLES,
  OTHER_ROLE,
  PLAIN_USER,
  RESTRICTED_UNIT,
  ROLE_ASSIGNABLE_GROUP,
  TARGET_ROLES,
  type TargetKind,
} from "./authority-matrix.js";
import { decideAuthority } from "./authority.js";

/** One cell of the matrix, by the names that the source's table gives. */
export interface AuthorityCell {
  readonly actor: string;
  readonly target: string;
  readonly allowed: boolean;
}

/** All 108 cells, as the guard decides them: asked of the rule, not read from the table. */
export function authorityCells(): readonly AuthorityCell[] {
  return targets().flatMap(([kind, target]) =>
    ACTING_ROLES.map((role) => ({
      actor: role.name,
      target: kind.name,
      allowed: decideAuthority(holder(role.templateId), target).kind === "allowed",
    })),
  );
}

/** Somebody of each kind, who is nothing else besides. */
function targets(): readonly (readonly [TargetKind, Standing])[] {
  return [
    ...TARGET_ROLES.map((role) => [role, holder(role.templateId)] as const),
    [PLAIN_USER, NOBODY_SPECIAL],
    [ROLE_ASSIGNABLE_GROUP, { ...NOBODY_SPECIAL, inRoleAssignableGroup: true }],
    [RESTRICTED_UNIT, { ...NOBODY_SPECIAL, inRestrictedUnit: true }],
    [OTHER_ROLE, holder("a template that the table does not name")],
  ];
}

const NOBODY_SPECIAL: Standing = { roles: [], inRoleAssignableGroup: false, inRestrictedUnit: false };

function holder(templateId: string): Standing {
  return { ...NOBODY_SPECIAL, roles: [{ templateId, name: "", scope: "/" }] };
}

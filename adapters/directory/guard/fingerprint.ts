import { createHash } from "node:crypto";

import type { Account } from "./account.js";

/**
 * What the actor decided on, as sha256 in hex: who the card showed, and all that the decision rested on.
 * The last password change is part of it, so that two help-desk people cannot undo each other's reset.
 */
export function fingerprintOf({ person, standing }: Account): string {
  const facts = [
    person.id,
    person.userPrincipalName,
    person.displayName,
    person.department ?? null,
    person.userType,
    person.accountEnabled,
    person.source,
    person.passwordWriteback ?? null,
    person.lastPasswordChange?.toISOString() ?? null,
    standing.roles.map((role) => `${role.templateId.toLowerCase()} ${role.scope}`).toSorted(),
    standing.inRoleAssignableGroup,
    standing.inRestrictedUnit,
  ];
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex");
}

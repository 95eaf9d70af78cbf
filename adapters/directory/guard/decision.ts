import type { Refusal } from "../../ports/guard.js";
import type { Account } from "./account.js";
import { decideAuthority, isPrivileged, rolesThatReach } from "./authority.js";
import { ineligibility, mayAct } from "./eligibility.js";
import type { HouseRules } from "./house-rules.js";
import { isProtected } from "./protected-accounts.js";

export type Decision =
  /** `rule` is what the audit names, such as `matrix:helpdesk-administrator`. */
  | { readonly kind: "allowed"; readonly rule: string; readonly needsApproval: boolean }
  | { readonly kind: "denied"; readonly reason: Refusal; readonly whoMay: readonly string[] };

/**
 * The one place that says whether this reset may be. Privileged targets follow the matrix like all others, and then
 * the house's own rule for them: not at all (the default), or with a second person.
 */
export function decideReset(actor: Account, target: Account, house: HouseRules): Decision {
  if (actor.person.id === target.person.id) return denied("own-account");
  if (isProtected(target.person, house)) return denied("protected-account");
  // Before the roles: where nobody can do it, naming the roles that may would send people the wrong way.
  const ineligible = ineligibility(target.person);
  if (ineligible) return denied(ineligible);
  const authority = decideAuthority(actor.standing, target.standing);
  switch (authority.kind) {
    case "denied":
      return denied("role-too-low", namesOf(authority.whoMay));
    case "allowed":
      break;
  }
  const rule = `matrix:${authority.by.key}`;
  if (!isPrivileged(target.standing)) return { kind: "allowed", rule, needsApproval: false };
  switch (house.privilegedTargets) {
    case "off":
      return denied("privileged-off", namesOf(rolesThatReach(target.standing)));
    case "with-approval":
      return { kind: "allowed", rule: `${rule}+second-person`, needsApproval: true };
  }
}

/** Whether somebody may be the second person: entitled for this very target, and neither actor nor target. */
export function decideApproval(
  approver: Account,
  { actorId }: { readonly actorId: string },
  target: Account,
  house: HouseRules,
): Decision {
  if (approver.person.id === actorId) return denied("own-request");
  if (!mayAct(approver.person)) return denied("actor-not-entitled");
  return decideReset(approver, target, house);
}

function namesOf(roles: readonly { readonly name: string }[]): readonly string[] {
  return roles.map((role) => role.name);
}

function denied(reason: Refusal, whoMay: readonly string[] = []): Decision {
  return { kind: "denied", reason, whoMay };
}

import type { Refusal } from "../../ports/guard.js";
import type { Account } from "./account.js";
import { decideAuthority } from "./authority.js";
import { ineligibility } from "./eligibility.js";
import type { HouseRules } from "./house-rules.js";
import { isProtected } from "./protected-accounts.js";

export type Decision =
  /** `rule` is what the audit names, such as `matrix:helpdesk-administrator`. */
  | { readonly kind: "allowed"; readonly rule: string }
  | { readonly kind: "denied"; readonly reason: Refusal; readonly whoMay: readonly string[] };

/**
 * The one place that says whether this reset may be. Privileged targets follow the matrix like all others;
 * a stricter house rule for them (off by default, a second person) belongs here and nowhere else.
 */
export function decideReset(actor: Account, target: Account, house: HouseRules): Decision {
  if (actor.person.id === target.person.id) return denied("own-account");
  if (isProtected(target.person, house)) return denied("protected-account");
  // Before the roles: where nobody can do it, naming the roles that may would send people the wrong way.
  const ineligible = ineligibility(target.person);
  if (ineligible) return denied(ineligible);
  const authority = decideAuthority(actor.standing, target.standing);
  switch (authority.kind) {
    case "allowed":
      return { kind: "allowed", rule: `matrix:${authority.by.key}` };
    case "denied":
      return denied(
        "role-too-low",
        authority.whoMay.map((role) => role.name),
      );
  }
}

function denied(reason: Refusal, whoMay: readonly string[] = []): Decision {
  return { kind: "denied", reason, whoMay };
}

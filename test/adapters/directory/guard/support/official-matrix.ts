import type { Standing } from "../../../../../adapters/ports/directory.js";
import { role, standing } from "./role-names.js";

export const NO_ROLE = "no role";
const GROUP = "role-assignable group";
const UNIT = "restricted unit";
const OTHER = "any other role";

/** The documentation read by acting role: whom each may reset. */
const FOUR = [NO_ROLE, "Directory Readers", "Guest Inviter", "Password Administrator"];
const READERS = [
  "Message Center Reader",
  "Reports Reader",
  "User Experience Success Manager",
  "Usage Summary Reports Reader",
];
const HELPDESK = [...FOUR, "Helpdesk Administrator", ...READERS];
export const EVERYBODY = [
  ...HELPDESK,
  "Authentication Administrator",
  "Groups Administrator",
  "User Administrator",
  "Global Administrator",
  "Privileged Authentication Administrator",
  "Privileged Role Administrator",
  GROUP,
  UNIT,
  OTHER,
];
export const MAY_RESET: readonly (readonly [string, readonly string[]])[] = [
  ["Password Administrator", FOUR],
  ["Helpdesk Administrator", HELPDESK],
  ["Authentication Administrator", [...FOUR, "Authentication Administrator", ...READERS]],
  ["User Administrator", [...HELPDESK, "Groups Administrator", "User Administrator"]],
  ["Privileged Authentication Administrator", EVERYBODY],
  ["Global Administrator", EVERYBODY],
];

export function targetStanding(target: string): Standing {
  switch (target) {
    case NO_ROLE:
      return standing([]);
    case GROUP:
      return standing([], { inRoleAssignableGroup: true });
    case UNIT:
      return standing([], { inRestrictedUnit: true });
    case OTHER:
      return standing([role("Exchange Administrator")]);
    default:
      return standing([role(target)]);
  }
}

export function mayReset(actor: string, target: string): boolean {
  return MAY_RESET.some(([name, targets]) => name === actor && targets.includes(target));
}

/** The roles that may reset somebody who is all of `targets`. */
export function whoMay(targets: readonly string[]): readonly string[] {
  return MAY_RESET.map(([name]) => name).filter((name) => targets.every((target) => mayReset(name, target)));
}

import type { Actor, DirectoryDown, Refused } from "../../ports/guard.js";
import type { DirectoryReader } from "../../ports/directory.js";
import { readAccount, type Account } from "./account.js";
import { ACTING_ROLES } from "./authority-matrix.js";
import { actingRoles } from "./authority.js";
import { refused } from "./denial.js";
import { mayAct } from "./eligibility.js";

export type Entitlement = { readonly kind: "entitled"; readonly actor: Account } | Refused | DirectoryDown;

/** Whether the actor may reset anybody at all: place first, then who they are, then their roles, read just now. */
export async function entitlementOf(
  directory: DirectoryReader,
  actor: Actor,
  ms: number,
): Promise<Entitlement> {
  if (!actor.personal) return refused("not-personal");
  const found = await readAccount(directory, actor.personId, ms);
  switch (found.kind) {
    case "none":
      return refused("actor-not-entitled");
    case "unreadable":
      return refused("unreadable");
    case "unavailable":
      return { kind: "unavailable" };
    case "account":
      break;
  }
  if (!mayAct(found.account.person)) return refused("actor-not-entitled");
  if (actingRoles(found.account.standing).length === 0) {
    return refused(
      "no-role",
      ACTING_ROLES.map((role) => role.name),
    );
  }
  return { kind: "entitled", actor: found.account };
}

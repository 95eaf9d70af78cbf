import type { Actor, WhoMay } from "../../ports/guard.js";
import { readAccount } from "./account.js";
import { rolesThatReach, rolesThatReachEverybody } from "./authority.js";
import { DEADLINES } from "./deadline.js";
import type { GuardDeps } from "./guard-deps.js";

/** Whom to turn to. Only ever about the actor's own account: of others it would tell what roles they hold. */
export async function whoMayReset(deps: GuardDeps, account: Actor | "somebody"): Promise<WhoMay> {
  if (account === "somebody") return rolesOf(rolesThatReachEverybody());
  const { reading } = deps.deadlines ?? DEADLINES;
  const found = await readAccount(deps.directory, account.personId, reading);
  return found.kind === "account" ? rolesOf(rolesThatReach(found.account.standing)) : { kind: "unavailable" };
}

function rolesOf(roles: ReturnType<typeof rolesThatReach>): WhoMay {
  return { kind: "roles", roles: roles.map(({ name, templateId }) => ({ name, templateId })) };
}

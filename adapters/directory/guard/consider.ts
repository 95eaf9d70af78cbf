import type { DirectoryDown, Refused } from "../../ports/guard.js";
import { readAccount } from "./account.js";
import { DEADLINES } from "./deadline.js";
import { decideReset } from "./decision.js";
import { deny, refused, type Attempt } from "./denial.js";
import { entitlementOf } from "./entitlement.js";
import type { GuardDeps } from "./guard-deps.js";
import type { Pair } from "./ways.js";

export type Considered =
  ({ readonly kind: "may"; readonly needsApproval: boolean } & Pair) | Refused | DirectoryDown;

/** Decides on actor and target as the directory shows them now. Every no is recorded. */
export async function consider(
  deps: GuardDeps,
  attempt: Attempt & { readonly targetId: string },
): Promise<Considered> {
  const { reading } = deps.deadlines ?? DEADLINES;
  const entitlement = await entitlementOf(deps.directory, attempt.actor, reading);
  if (entitlement.kind === "refused") return deny(deps, attempt, entitlement);
  if (entitlement.kind === "unavailable") return entitlement;

  const target = await readAccount(deps.directory, attempt.targetId, reading);
  switch (target.kind) {
    case "none":
    case "unreadable":
      return deny(deps, attempt, refused("unreadable"));
    case "unavailable":
      return { kind: "unavailable" };
    case "account":
      break;
  }
  const decision = decideReset(entitlement.actor, target.account, deps.rules);
  switch (decision.kind) {
    case "denied":
      return deny(deps, attempt, refused(decision.reason, decision.whoMay));
    case "allowed":
      return {
        kind: "may",
        actor: entitlement.actor,
        target: target.account,
        needsApproval: decision.needsApproval,
      };
  }
}

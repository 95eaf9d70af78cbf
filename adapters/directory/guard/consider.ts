import type { DirectoryDown, Limited, Refused } from "../../ports/guard.js";
import { readAccount } from "./account.js";
import { isPrivileged } from "./authority.js";
import { DEADLINES } from "./deadline.js";
import { decideReset } from "./decision.js";
import { deny, refused, type Attempt } from "./denial.js";
import { entitlementOf } from "./entitlement.js";
import { countFailedProof } from "./failed-proof.js";
import type { GuardDeps } from "./guard-deps.js";
import { limitedAlready } from "./limited.js";
import { signInTooOld } from "./sign-in-age.js";
import type { Pair } from "./ways.js";

export type Considered =
  ({ readonly kind: "may"; readonly needsApproval: boolean } & Pair) | Limited | Refused | DirectoryDown;

/** Decides on actor and target as the directory shows them now. Every no is recorded. */
export async function consider(
  deps: GuardDeps,
  attempt: Attempt & { readonly targetId: string },
): Promise<Considered> {
  const { reading } = deps.deadlines ?? DEADLINES;
  const { signInAge } = deps.house;
  const entitlement = await entitlementOf(deps.directory, attempt.actor, reading);
  if (entitlement.kind === "refused") return deny(deps, attempt, entitlement);
  if (entitlement.kind === "unavailable") return entitlement;
  const tooOld = signInTooOld(attempt.actor, signInAge.ordinaryMs, deps.clock.now());
  if (tooOld) return deny(deps, attempt, tooOld);

  const target = await readAccount(deps.directory, attempt.targetId, reading, attempt.actor.personId);
  switch (target.kind) {
    case "none":
      return notOffered(deps, attempt, refused("unreadable"));
    case "unreadable":
      return deny(deps, attempt, refused("unreadable"));
    case "unavailable":
      return { kind: "unavailable" };
    case "account":
      break;
  }
  const { account } = target;
  const decision = decideReset(entitlement.actor, account, deps.house);
  if (decision.kind === "denied") {
    const refusal = refused(decision.reason, decision.whoMay);
    const isOutOfReach = decision.reason === "role-too-low" || decision.reason === "protected-account";
    return isOutOfReach ? notOffered(deps, attempt, refusal) : deny(deps, attempt, refusal);
  }
  const stale = isPrivileged(account.standing)
    ? signInTooOld(attempt.actor, signInAge.privilegedMs, deps.clock.now())
    : undefined;
  if (stale) return deny(deps, attempt, stale);
  const limited = await limitedAlready(deps, { ...attempt, targetId: account.person.id });
  return (
    limited ?? {
      kind: "may",
      actor: entitlement.actor,
      target: account,
      needsApproval: decision.needsApproval,
    }
  );
}

/** The look-up offers only people within reach, so whoever names another did not find them there. */
async function notOffered(
  deps: GuardDeps,
  attempt: Attempt & { readonly targetId: string },
  refusal: Refused,
): Promise<Refused> {
  await deny(deps, attempt, refusal);
  await countFailedProof(deps, attempt, `target:${attempt.targetId}`);
  return refusal;
}

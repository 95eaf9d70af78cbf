import type { Actor, DirectoryDown, Limited, Refused } from "../../../ports/guard.js";
import type { LimitRule } from "../../../ports/limits.js";
import type { Account } from "../account.js";
import { DEADLINES } from "../deadline.js";
import { deny } from "../denial.js";
import { entitlementOf } from "../entitlement.js";
import type { GuardDeps } from "../guard-deps.js";
import { batchRules, batchTenantRule, failedProofsRule, tenantRule } from "../limit-rules.js";
import { tellLimited } from "../limited.js";
import { signInTooOld } from "../sign-in-age.js";

export type Admitted =
  { readonly kind: "admitted"; readonly account: Account } | Limited | Refused | DirectoryDown;

/** Whether this actor may begin with a batch at all now, without counting anything. Every no is recorded. */
export async function admit(deps: GuardDeps, actor: Actor): Promise<Admitted> {
  const { directory, house, clock, store, deadlines = DEADLINES } = deps;
  const entitlement = await entitlementOf(directory, actor, deadlines.reading);
  if (entitlement.kind === "refused") return deny(deps, { actor }, entitlement);
  if (entitlement.kind === "unavailable") return entitlement;
  const tooOld = signInTooOld(actor, house.signInAge.ordinaryMs, clock.now());
  if (tooOld) return deny(deps, { actor }, tooOld);
  const { limits } = house;
  const rules: readonly LimitRule[] = [
    failedProofsRule(limits, actor.personId),
    ...batchRules(limits, actor.personId),
    batchTenantRule(limits),
    tenantRule(limits),
  ];
  const room = await store.limits.look(rules, clock.now());
  if (room.kind === "full") return tellLimited(deps, { actor }, room);
  return { kind: "admitted", account: entitlement.actor };
}

import type { Guard } from "../../ports/guard.js";
import { createBatchGuard, findOwn } from "./batch/batch-guard.js";
import { endAbandoned } from "./batch/batch-ends.js";
import { isActionId, newActionId } from "./action-id.js";
import { approvalView } from "./approval-view.js";
import { consider } from "./consider.js";
import { DEADLINES } from "./deadline.js";
import { decideOnApproval } from "./decide-on-approval.js";
import { deny } from "./denial.js";
import { entitlementOf } from "./entitlement.js";
import { execute } from "./execute.js";
import { expireApprovals } from "./expire-approvals.js";
import { denyConfirmation, findAction } from "./unknown-confirmation.js";
import type { GuardDeps } from "./guard-deps.js";
import { limitedAlready } from "./limited.js";
import { lookUp } from "./look-up.js";
import { tellOperator } from "./outcome-lines.js";
import { prepare } from "./prepare.js";
import { requestApproval } from "./request-approval.js";
import { resolve } from "./resolve.js";
import { choicesFor } from "./ways.js";
import { signInTooOld } from "./sign-in-age.js";
import { whoMayReset } from "./who-may-reset.js";

/** The one door to the directory for everything that changes it. Every no is recorded, `mayReset`'s too. */
export function createGuard(deps: GuardDeps): Guard {
  const holder = newActionId(deps.random);
  return {
    batches: createBatchGuard(deps),

    async mayReset(actor) {
      const { reading } = deps.deadlines ?? DEADLINES;
      const entitlement = await entitlementOf(deps.directory, actor, reading);
      switch (entitlement.kind) {
        case "refused":
          return deny(deps, { actor }, entitlement);
        case "unavailable":
          return entitlement;
        case "entitled":
          break;
      }
      const tooOld = signInTooOld(actor, deps.house.signInAge.ordinaryMs, deps.clock.now());
      if (tooOld) return deny(deps, { actor }, tooOld);
      return (await limitedAlready(deps, { actor })) ?? { kind: "may" };
    },

    async mayResetPerson(actor, targetId) {
      const considered = await consider(deps, { actor, targetId });
      if (considered.kind !== "may") return considered;
      const choices = await choicesFor(deps, considered);
      return { kind: "may", person: considered.target.person, choices };
    },

    whoMayReset: (account) => whoMayReset(deps, account),
    lookUp: (actor, query) => lookUp(deps, actor, query),
    prepare: (plan) => prepare(deps, plan),
    execute: (actor, actionId) => execute(deps, actor, actionId),
    requestApproval: (actor, actionId, typedName) => requestApproval(deps, actor, actionId, typedName),
    approval: (person, requestId) => approvalView(deps, person, requestId),
    decide: (approver, requestId, decision) => decideOnApproval(deps, approver, requestId, decision),

    async withdraw(actor, actionId) {
      if (!isActionId(actionId)) return;
      const found = await findAction(deps, actor, actionId);
      if (found.kind === "waiting") await deps.store.actions.withdraw(actionId);
    },

    async reportPress(actor, actionId) {
      if (isActionId(actionId) && (await findAction(deps, actor, actionId)).kind !== "unknown") return;
      if ((await findOwn(deps, actor, actionId)) !== undefined) return;
      await denyConfirmation(deps, actor, actionId);
    },

    async told(_actor, actionId) {
      try {
        if (isActionId(actionId)) await deps.store.actions.told(actionId, deps.clock.now());
      } catch (cause) {
        const what = `That the outcome of action ${actionId} was told could not be noted, so it is told again.`;
        tellOperator(deps, new Error(what, { cause }));
      }
    },

    async resolve() {
      await endAbandoned(deps);
      await resolve(deps, holder);
      await deps.delivery.sweep();
      await expireApprovals(deps);
    },
  };
}

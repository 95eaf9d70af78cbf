import {
  type BatchPlan,
  MOST_IN_A_BATCH,
  type PreparedBatch,
  type RefusedPerson,
} from "../../../ports/batch.js";
import type { PendingAction } from "../../../ports/store.js";
import type { Account } from "../account.js";
import { newActionId } from "../action-id.js";
import { DEADLINES, within } from "../deadline.js";
import { recordDenial } from "../denial.js";
import { fingerprintOf } from "../fingerprint.js";
import type { GuardDeps } from "../guard-deps.js";
import { oneLine } from "../one-line.js";
import { CONFIRMATION_MS, WHOLE_MS } from "../prepare.js";
import { admit } from "./admit.js";
import { inRows } from "./in-rows.js";
import { weigh } from "./weigh.js";

const AT_ONCE = 8;

/** Decides on everybody anew, and keeps one action a person under one confirmation. */
export async function prepareBatch(deps: GuardDeps, plan: BatchPlan): Promise<PreparedBatch> {
  const { actor } = plan;
  const lastMoment = plan.beganAt.getTime() + WHOLE_MS;
  // Also where the beginning is no moment at all.
  if (!(deps.clock.now().getTime() < lastMoment)) return { kind: "expired" };
  const ids = [...new Set(plan.targetIds)];
  if (ids.length > MOST_IN_A_BATCH) return { kind: "too-many" };
  const admitted = await admit(deps, actor);
  if (admitted.kind !== "admitted") return admitted;
  const { whole } = deps.deadlines ?? DEADLINES;
  const read = await within(whole, () => inRows(ids, AT_ONCE, (id) => weigh(deps, admitted.account, id)));
  if (read.kind === "late") return { kind: "unavailable" };
  const fine: Account[] = [];
  const refused: RefusedPerson[] = [];
  for (const [place, each] of read.value.entries()) {
    if (each.kind === "unavailable") return each;
    if (each.kind === "fine") fine.push(each.account);
    if (each.kind === "refused") refused.push({ person: each.person, reason: each.reason });
    if (each.kind === "hidden" || each.kind === "refused") {
      const rule = each.kind === "hidden" ? each.why : each.reason;
      await recordDenial(deps, { actor, targetId: ids[place] ?? "", reason: plan.reason }, rule);
    }
  }
  if (fine.length < 2) return { kind: "too-few" };
  return keep(deps, plan, fine, refused, lastMoment);
}

async function keep(
  { store, clock, random }: GuardDeps,
  plan: BatchPlan,
  fine: readonly Account[],
  refused: readonly RefusedPerson[],
  lastMoment: number,
): Promise<PreparedBatch> {
  const batchId = newActionId(random);
  const expiresAt = new Date(Math.min(clock.now().getTime() + CONFIRMATION_MS, lastMoment));
  const shared = {
    actorId: plan.actor.personId,
    conversationId: plan.actor.conversationId,
    reason: oneLine(plan.reason),
    expiresAt,
  };
  const chats = await Promise.all(fine.map(({ person }) => store.personalChats.of(person.id)));
  const actions = fine.map((account, place): PendingAction => ({
    ...shared,
    id: newActionId(random),
    batchId,
    targetId: account.person.id,
    fingerprint: fingerprintOf(account),
    way: "temporary-password",
    reader: chats[place] === undefined ? "actor" : "target",
    revokeSessions: plan.revokeSessions,
  }));
  await store.batches.add({ id: batchId, ...shared }, actions);
  return {
    kind: "ready",
    batchId,
    fine: fine.map(({ person }) => person),
    refused,
    inOwnChat: chats.filter((chat) => chat !== undefined).length,
  };
}

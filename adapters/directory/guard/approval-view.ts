import type { StoredApproval } from "../../ports/approvals.js";
import type { Person } from "../../ports/directory.js";
import type { ApprovalOver, ApprovalShown } from "../../ports/approving.js";
import type { Actor } from "../../ports/guard.js";
import { readAccount } from "./account.js";
import { isActionId } from "./action-id.js";
import { DEADLINES } from "./deadline.js";
import { refused } from "./denial.js";
import type { GuardDeps } from "./guard-deps.js";
import { secondPerson } from "./second-person.js";

/** What a request looks like now, to its actor or to somebody who may decide on it. Changes nothing. */
export async function approvalView(
  deps: GuardDeps,
  person: Actor,
  requestId: string,
): Promise<ApprovalShown> {
  if (!person.personal) return refused("not-personal");
  const request = isActionId(requestId)
    ? await deps.store.approvals.find(requestId, deps.clock.now())
    : undefined;
  if (request === undefined) return { kind: "over", byYou: false };
  if (person.personId === request.actorId) return toActor(deps, request);
  if (request.state !== "waiting") return over(request, person);
  const checked = await secondPerson(deps, person, request);
  if (checked.kind !== "entitled") return checked.kind === "gone" ? { kind: "over", byYou: false } : checked;
  const found = await actionOf(deps, request);
  if (found.kind !== "waiting") return { kind: "over", byYou: false };
  const { way, reader } = found.action;
  const { reason, expiresAt } = request;
  return {
    kind: "wanted",
    actor: checked.actor,
    target: checked.target.person,
    reason,
    way,
    reader,
    expiresAt,
  };
}

function actionOf({ store, clock }: GuardDeps, { actionId, actorId, conversationId }: StoredApproval) {
  return store.actions.find({ id: actionId, actorId, conversationId, now: clock.now() });
}

export function over({ state, approverId }: StoredApproval, person: Actor): ApprovalOver {
  const byYou = approverId === person.personId;
  return state === "waiting" ? { kind: "over", byYou } : { kind: "over", state, byYou };
}

async function toActor(deps: GuardDeps, request: StoredApproval): Promise<ApprovalShown> {
  const target = await read(deps, request.targetId);
  if (target === undefined) return { kind: "unavailable" };
  const decidedBy = request.approverId === undefined ? undefined : await read(deps, request.approverId);
  const found = await actionOf(deps, request);
  const confirmable = found.kind === "waiting" && found.action.approval === "given";
  return {
    kind: "asked-by-you",
    state: request.state,
    target,
    ...(decidedBy !== undefined && { decidedBy }),
    ...(confirmable && {
      confirm: { actionId: found.action.id, way: found.action.way, until: found.action.expiresAt },
    }),
  };
}

async function read(
  { directory, deadlines = DEADLINES }: GuardDeps,
  id: string,
): Promise<Person | undefined> {
  const found = await readAccount(directory, id, deadlines.reading);
  return found.kind === "account" ? found.account.person : undefined;
}

import type { ApprovalDecision, StoredApproval } from "../../ports/approvals.js";
import type { AuditEntry, AuditEvent } from "../../ports/audit.js";
import type { ApprovalDecided } from "../../ports/approving.js";
import type { Actor } from "../../ports/guard.js";
import type { OutboxMessage } from "../../ports/outbox.js";
import { isActionId } from "./action-id.js";
import { over } from "./approval-view.js";
import { refused } from "./denial.js";
import { fingerprintOf } from "./fingerprint.js";
import type { GuardDeps } from "./guard-deps.js";
import { CONFIRMATION_MS } from "./prepare.js";
import { secondPerson } from "./second-person.js";

/** The notice to the actor is worth telling for that long. */
const TELL_MS = 60 * 60_000;

const EVENTS: Readonly<Record<ApprovalDecision["to"], AuditEvent>> = {
  approved: "approval-given",
  declined: "approval-declined",
  void: "approval-expired",
};

/** A second person presses Approve or Decline. Who they are is decided anew; the first decision counts. */
export async function decideOnApproval(
  deps: GuardDeps,
  approver: Actor,
  requestId: string,
  decision: "approve" | "decline",
): Promise<ApprovalDecided> {
  if (!approver.personal) return refused("not-personal");
  if (!isActionId(requestId)) return { kind: "over", byYou: false };
  const request = await deps.store.approvals.find(requestId, deps.clock.now());
  if (request === undefined) return { kind: "over", byYou: false };
  if (request.state !== "waiting") return over(request, approver);

  const checked = await secondPerson(deps, approver, request);
  switch (checked.kind) {
    case "unavailable":
      return checked;
    case "refused":
      await deps.store.audit.append(lineOf(deps, approver, request, "approval-refused", checked.reason));
      return checked;
    case "gone":
      return settle(deps, approver, request, { to: "void", rule: "gone" }, { kind: "changed-meanwhile" });
    case "entitled":
      break;
  }
  const { actor, target, rule } = checked;
  if (decision === "decline") {
    const declined = { kind: "declined", actor, target: target.person } as const;
    return settle(deps, approver, request, { to: "declined", rule }, declined);
  }
  switch (await actionOf(deps, request, fingerprintOf(target))) {
    case "changed": {
      const settled = { to: "void", rule: "changed-meanwhile" } as const;
      return settle(deps, approver, request, settled, { kind: "changed-meanwhile" });
    }
    case "taken-back": {
      const settled = { to: "void", rule: "taken-back" } as const;
      return settle(deps, approver, request, settled, { kind: "over", state: "void", byYou: false });
    }
    case "as-it-was":
      break;
  }
  const approved = { kind: "approved", actor, target: target.person } as const;
  return settle(deps, approver, request, { to: "approved", rule }, approved);
}

/** Whether the target is still what the actor decided on, and the actor still wants it. */
async function actionOf(
  { store, clock }: GuardDeps,
  { actionId, actorId, conversationId }: StoredApproval,
  fingerprint: string,
): Promise<"as-it-was" | "changed" | "taken-back"> {
  const found = await store.actions.find({ id: actionId, actorId, conversationId, now: clock.now() });
  if (found.kind !== "waiting") return "taken-back";
  return found.action.fingerprint === fingerprint ? "as-it-was" : "changed";
}

async function settle(
  deps: GuardDeps,
  approver: Actor,
  request: StoredApproval,
  { to, rule }: { readonly to: ApprovalDecision["to"]; readonly rule: string },
  outcome: ApprovalDecided,
): Promise<ApprovalDecided> {
  const { store, clock } = deps;
  const now = clock.now();
  const { id, actionId, actorId, conversationId } = request;
  // The button comes to the chat they have now, and works there.
  const chat = await store.personalChats.of(actorId);
  const message: OutboxMessage = {
    id: `approval-decided:${id}`,
    personId: actorId,
    notice: { kind: "approval-decided", requestId: id, actionId, decision: to },
    dueAt: now,
    giveUpAt: new Date(now.getTime() + TELL_MS),
  };
  const settled = await store.approvals.decide(
    {
      id,
      approverId: approver.personId,
      to,
      now,
      conversationId: chat?.conversationId ?? conversationId,
      until: new Date(now.getTime() + CONFIRMATION_MS),
    },
    lineOf(deps, approver, request, EVENTS[to], rule),
    // Who took it back knows.
    rule === "taken-back" ? [] : [message],
  );
  if (settled === "decided") return outcome;
  const found = await store.approvals.find(id, clock.now());
  return found === undefined ? { kind: "over", byYou: false } : over(found, approver);
}

function lineOf(
  { clock }: GuardDeps,
  approver: Actor,
  { actionId, targetId, reason }: StoredApproval,
  event: AuditEvent,
  rule: string,
): AuditEntry {
  return {
    at: clock.now().toISOString(),
    event,
    actorId: approver.personId,
    targetId,
    conversationId: approver.conversationId,
    actionId,
    reason,
    rule,
  };
}

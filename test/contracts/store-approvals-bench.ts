import type { ApprovalDecision, ApprovalRequest } from "../../adapters/ports/approvals.js";
import type { AuditEntry, AuditEvent } from "../../adapters/ports/audit.js";
import type { OutboxMessage } from "../../adapters/ports/outbox.js";
import type { StoreBench } from "./store-bench.js";

export const MINUTE = 60_000;

/** Requests for approval in the words of the contract: each has an action, a line and a message of its own. */
export function approvalsBench(current: () => StoreBench) {
  const inMinutes = (minutes: number) => new Date(current().clock.now().getTime() + minutes * MINUTE);
  const request = (id: string, changes: Partial<ApprovalRequest> = {}): ApprovalRequest => ({
    id,
    actionId: `action of ${id}`,
    actorId: "actor",
    conversationId: "conversation",
    targetId: "target",
    reason: "lost her phone 'and' her laptop",
    expiresAt: inMinutes(30),
    ...changes,
  });
  const line = (event: AuditEvent, about: string): AuditEntry => ({
    at: current().clock.now().toISOString(),
    event,
    actorId: "somebody",
    conversationId: "conversation",
    actionId: about,
  });
  const message = (id: string): OutboxMessage => ({
    id,
    personId: "somebody",
    notice: { kind: "approval-wanted", requestId: id },
    dueAt: current().clock.now(),
    giveUpAt: inMinutes(60),
  });
  const decision = (id: string, changes: Partial<ApprovalDecision> = {}): ApprovalDecision => ({
    id,
    approverId: "approver",
    to: "approved",
    conversationId: "conversation",
    now: current().clock.now(),
    until: inMinutes(5),
    ...changes,
  });
  const addAction = (id: string) =>
    current().store.actions.add(current().action(`action of ${id}`, { approval: "needed" }));
  const ask = (id: string, changes: Partial<ApprovalRequest> = {}) =>
    current().store.approvals.ask(request(id, changes), current().clock.now(), line("approval-asked", id), [
      message(`wanted ${id}`),
    ]);
  const decide = (id: string, changes: Partial<ApprovalDecision> = {}, store = current().store) =>
    store.approvals.decide(decision(id, changes), line("approval-given", id), [message(`decided ${id}`)]);
  const events = async () => (await current().store.audit.entries()).map(({ event }) => event);
  const told = async () => {
    const claimed = await current().store.outbox.claim(inMinutes(120), "reader", 1, 100);
    return claimed.map(({ id }) => id).toSorted();
  };
  const spend = (id: string) =>
    current().store.actions.spend(current().request(`action of ${id}`), current().intent, () => []);
  const stateOf = async (id: string) =>
    (await current().store.approvals.find(id, current().clock.now()))?.state;

  return {
    inMinutes,
    request,
    line,
    message,
    decision,
    addAction,
    ask,
    decide,
    events,
    told,
    spend,
    stateOf,
  };
}

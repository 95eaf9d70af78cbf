import type { ApprovalRequest, ApprovalTelling } from "../../ports/approvals.js";
import type { GuardDeps } from "./guard-deps.js";

const TELL_MS = 60 * 60_000;

/** Ends the requests that nobody decided in time, each with its audit line and a word to its actor. */
export async function expireApprovals({ store, clock }: GuardDeps): Promise<number> {
  const now = clock.now();
  return store.approvals.expire(now, (request) => expired(request, now));
}

function expired(request: ApprovalRequest, now: Date): ApprovalTelling {
  const { id, actionId, actorId, targetId, conversationId, reason } = request;
  return {
    line: {
      at: now.toISOString(),
      event: "approval-expired",
      actorId,
      targetId,
      conversationId,
      actionId,
      reason,
      rule: "nobody-decided",
    },
    messages: [
      {
        id: `approval-decided:${id}`,
        personId: actorId,
        notice: { kind: "approval-decided", requestId: id, actionId, decision: "expired" },
        dueAt: now,
        giveUpAt: new Date(now.getTime() + TELL_MS),
      },
    ],
  };
}

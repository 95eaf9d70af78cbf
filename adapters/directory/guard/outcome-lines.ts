import type { AuditEntry, AuditEvent } from "../../ports/audit.js";
import type { PendingAction } from "../../ports/store.js";
import type { GuardDeps } from "./guard-deps.js";

/** An audit line about an action that was confirmed. */
export function actionLine(event: AuditEvent, action: PendingAction, at: Date, rule: string): AuditEntry {
  return {
    at: at.toISOString(),
    event,
    actorId: action.actorId,
    targetId: action.targetId,
    conversationId: action.conversationId,
    actionId: action.id,
    reason: action.reason,
    rule,
  };
}

export function tellOperator(deps: GuardDeps, fault: Error): void {
  if (deps.onFault) deps.onFault(fault);
  else process.emitWarning(fault);
}

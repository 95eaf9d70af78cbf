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

/**
 * Appends an outcome after the write. A store that fails now must not turn a true answer into a false one: the
 * intent stands in the audit without its outcome, which is what shows that it is missing, and the operator is told.
 */
export async function recordOutcome(deps: GuardDeps, entry: AuditEntry): Promise<void> {
  try {
    await deps.store.audit.append(entry);
  } catch (cause) {
    const what = `The outcome ${entry.event} of action ${entry.actionId ?? "?"} was not recorded`;
    tellOperator(deps, new Error(`${what}: the store failed. The audit holds its intent only.`, { cause }));
  }
}

export function tellOperator(deps: GuardDeps, fault: Error): void {
  if (deps.onFault) deps.onFault(fault);
  else process.emitWarning(fault);
}

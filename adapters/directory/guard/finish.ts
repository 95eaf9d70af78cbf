import type { AuditEntry } from "../../ports/audit.js";
import type { OutboxMessage } from "../../ports/outbox.js";
import type { ActionOutcome, PendingAction } from "../../ports/store.js";
import type { GuardDeps } from "./guard-deps.js";
import { tellOperator } from "./outcome-lines.js";

/** An outcome after which nothing more comes. */
export type LastWord = Exclude<ActionOutcome, "unknown">;

const GIVE_UP_MS = 24 * 3_600_000;

/** Tells the actor what became of a reset after its turn: one message an action, whoever adds it. */
export function resolvedMessage(
  { id, actorId, targetId, way, reader }: PendingAction,
  outcome: LastWord,
  at: Date,
  slipId?: string,
): OutboxMessage {
  return {
    id: `resolved:${id}`,
    personId: actorId,
    notice: {
      kind: "reset-resolved",
      actionId: id,
      targetId,
      outcome,
      way,
      reader,
      ...(slipId !== undefined && { slipId }),
    },
    dueAt: at,
    giveUpAt: new Date(at.getTime() + GIVE_UP_MS),
  };
}

/**
 * Records what became of a write of this process. A store that fails now must not turn a true answer into a false
 * one: the intent stays open, so that a sweep looks at the account and tells, and the operator hears of it.
 */
export async function finish(
  deps: GuardDeps,
  action: PendingAction,
  outcome: ActionOutcome,
  line: AuditEntry,
  messages: readonly OutboxMessage[] = [],
): Promise<void> {
  try {
    const finished = await deps.store.actions.finish(action.id, outcome, line, messages);
    if (finished === "finished" || outcome === "unknown") return;
    // Only after this process stood still for longer than another waits for it: then the record holds both.
    tellOperator(
      deps,
      new Error(`Action ${action.id} was ${outcome}, and another instance was quicker to say so.`),
    );
    await deps.store.audit.append(line);
  } catch (cause) {
    const what = `The outcome ${line.event} of action ${action.id} was not recorded`;
    tellOperator(deps, new Error(`${what}: the store failed. The audit holds its intent only.`, { cause }));
  }
}

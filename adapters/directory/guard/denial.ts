import type { AuditEntry, AuditEvent } from "../../ports/audit.js";
import type { Actor, Refusal, Refused } from "../../ports/guard.js";
import type { GuardDeps } from "./guard-deps.js";

/** What a refused attempt was about, as far as it is known. */
export interface Attempt {
  readonly actor: Actor;
  readonly targetId?: string;
  readonly actionId?: string;
  readonly reason?: string;
}

export function refused(reason: Refusal, whoMay: readonly string[] = []): Refused {
  return { kind: "refused", reason, whoMay };
}

/** Records that an attempt was denied, and by which rule. */
export function recordDenial(deps: GuardDeps, attempt: Attempt, rule: string): Promise<void> {
  return record(deps, "reset-denied", attempt, rule);
}

export async function record(
  deps: Pick<GuardDeps, "clock" | "store">,
  event: AuditEvent,
  attempt: Attempt,
  rule: string,
): Promise<void> {
  const { actor, ...about } = attempt;
  const entry: AuditEntry = {
    at: deps.clock.now().toISOString(),
    event,
    actorId: actor.personId,
    conversationId: actor.conversationId,
    ...about,
    rule,
  };
  await deps.store.audit.append(entry);
}

/** Records a refusal and gives it back. */
export async function deny(deps: GuardDeps, attempt: Attempt, refusal: Refused): Promise<Refused> {
  await recordDenial(deps, attempt, refusal.reason);
  return refusal;
}

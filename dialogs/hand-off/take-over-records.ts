import type { AuditEntry } from "../../adapters/ports/audit.js";
import type { SupportCase } from "../../adapters/ports/handoff.js";
import type { OutboxMessage } from "../../adapters/ports/outbox.js";

const DAY_MS = 24 * 3_600_000;

/** To whoever asked: told at `dueAt`, and only where the case is still in this state then. */
export function quietLater(
  { number, askedById, personId: targetId }: Pick<SupportCase, "number" | "askedById" | "personId">,
  state: "open" | "accepted",
  dueAt: Date,
): OutboxMessage {
  return {
    id: `case-quiet-${state}:${number}`,
    personId: askedById,
    notice: { kind: "case-quiet", number, targetId, state },
    dueAt,
    giveUpAt: new Date(dueAt.getTime() + DAY_MS),
  };
}

/** Who had the bot help whom. Words of the desk stay out: they may name people. */
export function takeOverLine(
  event: Extract<AuditEntry["event"], `take-over-${string}`>,
  asked: Pick<SupportCase, "askedById" | "personId" | "conversationId">,
  at: Date,
  reason: string,
): AuditEntry {
  const { askedById: actorId, personId: targetId, conversationId } = asked;
  return { at: at.toISOString(), event, actorId, targetId, conversationId, reason };
}

import type { Audit } from "../ports/audit.js";
import type { Clock } from "../ports/clock.js";
import type { SecretAbout } from "../ports/delivery.js";

/** Writes the audit line of a secret that is about to be shown. */
export function recordShowing(audit: Audit, clock: Clock) {
  return (readerId: string, { targetId, actionId, conversationId }: SecretAbout): Promise<void> =>
    audit.append({
      at: clock.now().toISOString(),
      event: "secret-shown",
      actorId: readerId,
      targetId,
      actionId,
      conversationId,
    });
}

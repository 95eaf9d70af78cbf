import type { ReachedLimit } from "../../ports/limits.js";
import type { AlsoWritten, PendingAction } from "../../ports/store.js";
import { actionLine } from "./outcome-lines.js";

const TOLD_WITHIN_MS = 24 * 3_600_000;

/** What belongs to the reset that was the last before all of them pause: a line, and a message to security. */
export function writtenWhenFilled(contacts: readonly string[], now: Date) {
  return (filled: readonly ReachedLimit[], action: PendingAction): AlsoWritten => {
    const breaker = filled.find(({ rule }) => rule.name === "tenant-10-minutes");
    if (breaker === undefined) return { lines: [], messages: [] };
    const until = breaker.until.toISOString();
    return {
      lines: [actionLine("resets-paused", action, now, `limit:${breaker.rule.name}`)],
      messages: contacts.map((personId) => ({
        id: `resets-paused:${until}:${personId}`,
        personId,
        notice: { kind: "resets-paused", until },
        dueAt: now,
        giveUpAt: new Date(now.getTime() + TOLD_WITHIN_MS),
      })),
    };
  };
}

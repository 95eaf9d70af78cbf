import type { Clock } from "../../adapters/ports/clock.js";
import type { Store } from "../../adapters/ports/store.js";
import type { Log } from "../log.js";

export interface MoveToOwnChatDeps {
  readonly store: Pick<Store, "personalChats" | "outbox">;
  readonly clock: Clock;
  readonly log: Log;
}

/** Has the bot speak to this person in their own chat; false where it has none. Never rejects. */
export type MoveToOwnChat = (personId: string) => Promise<boolean>;

/** One message is enough, however often somebody speaks in a group meanwhile. */
const ONCE_IN_MS = 10 * 60_000;

export function createMoveToOwnChat({ store, clock, log }: MoveToOwnChatDeps): MoveToOwnChat {
  return async (personId) => {
    try {
      // Without a chat it would wait there and come when nobody remembers what it was about.
      if (personId === "" || (await store.personalChats.of(personId)) === undefined) return false;
      const now = clock.now();
      const round = Math.floor(now.getTime() / ONCE_IN_MS);
      await store.outbox.add([
        {
          id: `asked-elsewhere:${personId}:${round}`,
          personId,
          notice: { kind: "asked-elsewhere" },
          dueAt: now,
          giveUpAt: new Date(now.getTime() + ONCE_IN_MS),
        },
      ]);
      return true;
    } catch (error) {
      log.error("not-moved-to-own-chat", { error });
      return false;
    }
  };
}

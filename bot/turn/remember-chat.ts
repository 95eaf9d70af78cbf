import type { TurnContext } from "botbuilder";
import type { Clock } from "../../adapters/ports/clock.js";
import type { Store } from "../../adapters/ports/store.js";
import type { TurnFacts } from "../../dialogs/kit/turn-facts.js";
import { channelReference } from "../courier/chats.js";
import type { Log } from "../log.js";

export interface RememberChatDeps {
  readonly store: Pick<Store, "personalChats" | "outbox">;
  readonly clock: Clock;
  readonly log: Log;
}

/** Keeps where this person can be told something later; what waited for that is told now. Never rejects. */
export type RememberChat = (turn: TurnContext, facts: TurnFacts) => Promise<void>;

/** `via` names the channel to the courier. */
export function createRememberChat(via: string, { store, clock, log }: RememberChatDeps): RememberChat {
  return async ({ activity }, { speaker, actor, language }) => {
    if (speaker.kind !== "known" || !actor.personal || actor.personId === "") return;
    try {
      const chat = await store.personalChats.remember({
        personId: actor.personId,
        conversationId: actor.conversationId,
        reference: channelReference(via, activity),
        language,
      });
      if (chat === "new") await store.outbox.hurry(actor.personId, clock.now());
    } catch (error) {
      log.error("chat-not-remembered", { error });
    }
  };
}

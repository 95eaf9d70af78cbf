import type { TurnContext } from "botbuilder";
import type { DialogContext, DialogSet } from "botbuilder-dialogs";
import { activityFor, type Message } from "../kit/message.js";
import { factsOf, type TurnFacts } from "../kit/turn-facts.js";
import { type Memory, memoryOf } from "./memory.js";

/** One turn as the root sees it. */
export interface Talk {
  readonly facts: TurnFacts;
  readonly memory: Memory;
  readonly dialogs: DialogContext;
  readonly say: (message: string | Message) => Promise<void>;
}

export async function openTalk(dialogs: DialogSet, turn: TurnContext): Promise<Talk> {
  return {
    facts: factsOf(turn),
    memory: memoryOf(turn),
    dialogs: await dialogs.createContext(turn),
    say: async (message) => {
      await turn.sendActivity(activityFor(typeof message === "string" ? { text: message } : message));
    },
  };
}

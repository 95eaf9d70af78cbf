/** The document of a conversation around one turn: loaded before it, saved with its version after it. */
import type { TurnContext } from "botbuilder";
import {
  type ConversationStore,
  CorruptDocument,
  type StoredConversation,
} from "../../adapters/ports/store.js";
import { emptyMemory, type Memory, readMemory, rememberMemory } from "../../dialogs/root/memory.js";
import { factsOf } from "../../dialogs/kit/turn-facts.js";
import { texts } from "../../dialogs/root/texts.js";
import type { Log } from "../log.js";
import type { Lease } from "./keep-lease.js";

/** Nothing was done yet in this turn when the store failed. */
export class StoreDown extends Error {
  override readonly name = "StoreDown";
  constructor(cause: unknown) {
    super("The store does not answer", { cause });
  }
}

export interface LoadedMemory {
  readonly value: Memory;
  /** There was one that this version cannot go on with. */
  readonly lost: boolean;
}

export interface ConversationMemory {
  /** Throws StoreDown before `act`; after it, a document that cannot be saved is told to the person. */
  during(turn: TurnContext, lease: Lease, act: (memory: LoadedMemory) => Promise<void>): Promise<void>;
}

export interface ConversationMemoryDeps {
  readonly conversations: ConversationStore;
  /** Whether this version has the dialogs that it waits in. */
  readonly canGoOn: (memory: Memory) => boolean;
  readonly log: Log;
}

export function createConversationMemory(deps: ConversationMemoryDeps): ConversationMemory {
  const { conversations, log } = deps;

  async function load(id: string): Promise<LoadedMemory & { readonly version: number }> {
    let stored: StoredConversation | undefined;
    try {
      stored = await conversations.load(id);
    } catch (error) {
      if (!(error instanceof CorruptDocument)) throw new StoreDown(error);
      log.error("conversation-corrupt", { conversation: id, error });
      await conversations.forget(id).catch((fault: unknown) => Promise.reject(new StoreDown(fault)));
      return { value: emptyMemory(), lost: true, version: 0 };
    }
    if (stored === undefined) return { value: emptyMemory(), lost: false, version: 0 };
    const read = readMemory(stored.document);
    const value = read !== undefined && deps.canGoOn(read) ? read : undefined;
    if (value === undefined) log.warn("conversation-of-another-version", { conversation: id });
    return { value: value ?? emptyMemory(), lost: value === undefined, version: stored.version };
  }

  return {
    async during(turn, lease, act) {
      const { id } = turn.activity.conversation;
      const { version, ...memory } = await load(id);
      rememberMemory(turn, memory.value);
      await act(memory);
      if (!lease.held()) throw new Error("the lease of this conversation was lost during the turn");
      let saved: "saved" | "stale";
      try {
        saved = await conversations.save(id, memory.value, version);
      } catch (error) {
        log.error("conversation-not-saved", { conversation: id, error });
        await turn.sendActivity(texts[factsOf(turn).language].notKept);
        return;
      }
      if (saved === "stale") throw new Error("another turn of this conversation was saved meanwhile");
    },
  };
}

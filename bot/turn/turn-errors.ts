/** The last resort of a turn: a reference for the person, the facts for the operator, and a clean start. */
import type { TurnContext } from "botbuilder";
import type { Random } from "../../adapters/ports/random.js";
import type { ConversationStore } from "../../adapters/ports/store.js";
import { emptyMemory, readMemory } from "../../dialogs/root/memory.js";
import { texts } from "../../dialogs/root/texts.js";
import type { Language } from "../../knowledge/language.js";
import type { Log } from "../log.js";
import type { Lease } from "./keep-lease.js";

export interface TurnErrorDeps {
  readonly conversations: ConversationStore;
  readonly random: Random;
  readonly log: Log;
}

export type TurnErrors = (
  turn: TurnContext,
  error: unknown,
  language: Language,
  lease: Lease,
) => Promise<void>;

/** Without letters or digits that are mistaken for one another when read out on the phone. */
const REFERENCE_ALPHABET = "ACDEFHJKMNPRTUVWXY3479";
const REFERENCE_LENGTH = 8;

export function createTurnErrors({ conversations, random, log }: TurnErrorDeps): TurnErrors {
  return async (turn, error, language, lease) => {
    const reference = Array.from(
      { length: REFERENCE_LENGTH },
      () => REFERENCE_ALPHABET[random.below(REFERENCE_ALPHABET.length)],
    ).join("");
    log.error("turn-failed", { reference, conversation: turn.activity.conversation.id, error });
    // Without the lease the dialog is another turn's by now.
    if (lease.held()) {
      await attempt(log, reference, "end-dialog", () =>
        endDialog(conversations, turn.activity.conversation.id),
      );
    }
    await attempt(log, reference, "tell-person", async () => {
      await turn.sendActivity(texts[language].fault(reference));
    });
  };
}

/** Keeps what is known of the person's language; only the dialog is ended. */
async function endDialog(conversations: ConversationStore, conversationId: string): Promise<void> {
  const stored = await conversations.load(conversationId).catch(() => undefined);
  if (stored === undefined) return conversations.forget(conversationId);
  const {
    dialog: _broken,
    topic: _its,
    awaiting: _too,
    ...kept
  } = readMemory(stored.document) ?? emptyMemory();
  await conversations.save(conversationId, kept, stored.version);
}

async function attempt(log: Log, reference: string, what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    log.error("turn-failed-again", { reference, what, error });
  }
}

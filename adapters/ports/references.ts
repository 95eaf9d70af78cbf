import type { Language } from "../../knowledge/language.js";

/** Where a person can be told something that they did not ask just now: their own chat with the bot. */
export interface PersonalChat {
  readonly personId: string;
  readonly conversationId: string;
  /** The channel's conversation reference, as JSON. */
  readonly reference: unknown;
  /** Spoken there last. */
  readonly language: Language;
}

/** The personal chats that the bot has; the latest of each person counts. */
export interface PersonalChats {
  /** `new` where there was none of this person, or another one. */
  remember(chat: PersonalChat): Promise<"new" | "known">;
  /** Undefined too where the row is damaged: the next turn of the person mends it. */
  of(personId: string): Promise<PersonalChat | undefined>;
  /** The person removed the bot, or blocked it. */
  forget(personId: string): Promise<void>;
}

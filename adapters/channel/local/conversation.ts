import type { ConversationReference } from "botbuilder";
import type { ChannelParty } from "./activity.js";
import type { Transcript } from "./transcript.js";
import type { TurnQueue } from "./turn-queue.js";

/** What stock Bot Framework clients of our own endpoint speak, so what the bot is told. */
export const CHANNEL_ID = "directline";

/** Never called: the local channel has no service behind it. Bots expect the field. */
const SERVICE_URL = "http://127.0.0.1/";

export const BOT: ChannelParty = { id: "bot", name: "Password support", role: "bot" };

/** Who speaks in a conversation, as the process (not the client) knows them. */
export interface LocalSpeaker {
  /** Entra object id; absent for somebody who did not say who they are. */
  readonly userId?: string;
  readonly userName?: string;
  /** BCP 47. */
  readonly locale?: string;
}

/** One conversation, bound for good to one person. */
export interface Conversation {
  readonly id: string;
  readonly speaker: LocalSpeaker;
  readonly user: ChannelParty;
}

/** What the channel keeps of a conversation. */
export interface OpenConversation extends Conversation {
  readonly transcript: Transcript;
  readonly queue: TurnQueue;
  ended: boolean;
}

export function partyOf(speaker: LocalSpeaker): ChannelParty {
  const named = speaker.userName === undefined ? {} : { name: speaker.userName };
  return speaker.userId === undefined
    ? { id: "anonymous", ...named, role: "user" }
    : { id: speaker.userId, ...named, role: "user", aadObjectId: speaker.userId };
}

/** The speaker of a reference that the bot kept and hands back to speak first. */
export function speakerOf(reference: Partial<ConversationReference>): LocalSpeaker {
  const { user, locale } = reference;
  return {
    ...(user?.aadObjectId === undefined ? {} : { userId: user.aadObjectId }),
    ...(user?.name === undefined ? {} : { userName: user.name }),
    ...(locale === undefined ? {} : { locale }),
  };
}

/** The fields that address an activity of this conversation. */
export function addressOf(conversation: Conversation) {
  return {
    channelId: CHANNEL_ID,
    serviceUrl: SERVICE_URL,
    conversation: { id: conversation.id, name: "", isGroup: false, conversationType: "personal" },
  };
}

import type { Activity } from "botbuilder";
import type { ChannelActivity, ClientActivity } from "./activity.js";
import { addressOf, BOT, type Conversation } from "./conversation.js";

interface Stamp {
  readonly id: string;
  readonly now: Date;
}

/** The client's own activity as everybody in the conversation sees it. */
export function echoOf(conversation: Conversation, said: ClientActivity, stamp: Stamp): ChannelActivity {
  const { type, text, textFormat, locale, ...rest } = said;
  const spokenIn = locale ?? conversation.speaker.locale;
  return {
    type,
    id: stamp.id,
    timestamp: stamp.now.toISOString(),
    from: conversation.user,
    ...(text === undefined ? {} : { text, textFormat: textFormat ?? "plain" }),
    ...(spokenIn === undefined ? {} : { locale: spokenIn }),
    ...rest,
  };
}

/** The same activity as the bot gets it: a copy, the transcript is not the bot's to change. */
export function activityOf(conversation: Conversation, echo: ChannelActivity): Partial<Activity> {
  const { attachments: _none, suggestedActions: _nor, timestamp, from, ...said } = structuredClone(echo);
  return {
    ...said,
    ...addressOf(conversation),
    timestamp: new Date(timestamp),
    from: { id: from.id, name: from.name ?? "", role: "user", ...aadObjectId(conversation) },
    recipient: { id: BOT.id, name: BOT.name ?? "" },
  };
}

/** Tells the bot that a person came in, so that it can welcome them. */
export function arrival(conversation: Conversation, stamp: Stamp): Partial<Activity> {
  const { locale } = conversation.speaker;
  const from = { id: conversation.user.id, name: conversation.user.name ?? "" };
  return {
    type: "conversationUpdate",
    id: stamp.id,
    timestamp: stamp.now,
    ...addressOf(conversation),
    from: { ...from, role: "user", ...aadObjectId(conversation) },
    recipient: { id: BOT.id, name: BOT.name ?? "" },
    membersAdded: [
      { ...from, ...aadObjectId(conversation) },
      { id: BOT.id, name: BOT.name ?? "" },
    ],
    ...(locale === undefined ? {} : { locale }),
  };
}

function aadObjectId(conversation: Conversation): { aadObjectId?: string } {
  const { userId } = conversation.speaker;
  return userId === undefined ? {} : { aadObjectId: userId };
}

import type { Activity } from "botbuilder";
import type { ChannelActivity } from "./activity.js";
import { BOT } from "./conversation.js";

/** Addresses are the channel's business; clients know their own conversation. */
const UNADDRESSED = {
  serviceUrl: undefined,
  callerId: undefined,
  relatesTo: undefined,
  recipient: undefined,
  conversation: undefined,
  channelId: undefined,
};

/**
 * The bot's activity as clients see it: a copy in plain JSON, so that what the bot does to the object
 * later changes nothing here.
 */
export function publish(activity: Partial<Activity>, id: string, now: Date): ChannelActivity {
  const stamped = { ...activity, ...UNADDRESSED, id, timestamp: now.toISOString(), from: BOT };
  const copy: unknown = JSON.parse(JSON.stringify(stamped));
  if (!isChannelActivity(copy)) throw new TypeError("an activity needs a type");
  return copy;
}

function isChannelActivity(value: unknown): value is ChannelActivity {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

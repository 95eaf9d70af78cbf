import type { Activity } from "botbuilder";
import { referenceToKeep } from "../../adapters/channel/kept-reference.js";

/** How the bot reaches a conversation: by which channel, and the channel's own reference. */
export interface ChannelReference {
  readonly via: string;
  readonly reference: object;
}

export function channelReference(via: string, activity: Activity): ChannelReference {
  return { via, reference: referenceToKeep(activity) };
}

export function readChannelReference(kept: unknown): Partial<ChannelReference> {
  if (typeof kept !== "object" || kept === null) return {};
  const via = "via" in kept && typeof kept.via === "string" ? { via: kept.via } : {};
  const inside = "reference" in kept && typeof kept.reference === "object" ? kept.reference : null;
  return inside === null ? via : { ...via, reference: inside };
}

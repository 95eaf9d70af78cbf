import type { Activity, ConversationReference } from "botbuilder";
import { z } from "zod";

const account = z.looseObject({ id: z.string().min(1) });
const keptShape = z.looseObject({
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1),
  conversation: z.looseObject({ id: z.string().min(1), tenantId: z.string().optional() }),
  bot: account,
  user: account,
});

export type KeptReference = Partial<ConversationReference> & z.output<typeof keptShape>;

/** What it takes to speak first in this conversation later. The same for every activity of it. */
export function referenceToKeep({ channelId, serviceUrl, conversation, recipient, from }: Activity): object {
  return { channelId, serviceUrl, conversation, bot: recipient, user: from };
}

/** Reads a reference back from where it was kept; undefined where it is none. */
export function readKeptReference(kept: unknown): KeptReference | undefined {
  const read: unknown = keptShape.safeParse(kept).data;
  // The SDK's type calls fields required that no channel needs; those that are read were checked.
  return read as KeptReference | undefined;
}

import { z } from "zod";
import type { ClientActivity } from "../../../adapters/channel/local/activity.js";

const short = z.string().max(200);

const CLIENT_DATA = z.object({
  clientActivityID: short.exactOptional(),
  clientTimestamp: short.exactOptional(),
  postBack: z.boolean().exactOptional(),
  pressed: short.exactOptional(),
});

/** What a client may post. Other fields are left out; who speaks is the conversation's business. */
const CLIENT_ACTIVITY = z.object({
  type: z.enum(["message", "event", "typing", "endOfConversation"]),
  text: z.string().exactOptional(),
  textFormat: z.enum(["plain", "markdown", "xml"]).exactOptional(),
  locale: z.string().max(35).exactOptional(),
  localTimezone: z.string().max(64).exactOptional(),
  name: short.exactOptional(),
  value: z.unknown().optional(),
  replyToId: short.exactOptional(),
  // Clients put many things here (Web Chat: numbers, objects); what we do not know is no reason to refuse.
  channelData: CLIENT_DATA.catch({}).exactOptional(),
  attachments: z.array(z.unknown()).max(0).optional(),
});

export type ReadActivity =
  | { readonly kind: "activity"; readonly activity: ClientActivity }
  | { readonly kind: "refused"; readonly why: string };

/** Reads a posted activity; `why` names the field that is wrong, never what stood in it. */
export function readClientActivity(value: unknown): ReadActivity {
  const read = CLIENT_ACTIVITY.safeParse(value);
  if (!read.success) return { kind: "refused", why: whyNot(read.error) };
  const { attachments: _none, ...activity } = read.data;
  return { kind: "activity", activity };
}

function whyNot(error: z.ZodError): string {
  const field = error.issues[0]?.path[0];
  if (field === "attachments") return "Files are not taken here: send text.";
  if (field === "type") return "The activity needs a type: message, event, typing or endOfConversation.";
  return field === undefined ? "The body must be one activity, a JSON object." : `Wrong ${String(field)}.`;
}

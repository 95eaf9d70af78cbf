import type { Activity } from "botbuilder";
import { z } from "zod";

const OPEN_URL = z.object({ type: z.literal("Action.OpenUrl"), title: z.string(), url: z.string() });
const CARD = z.looseObject({ actions: z.array(z.unknown()) });

/** Replaces links to one-view pages under `publicUrl` by buttons that ask for the dialog with the slip's id. */
export function withDialogButtons(activity: Partial<Activity>, publicUrl: string): void {
  const prefix = `${publicUrl}/one-view/`;
  for (const attachment of activity.attachments ?? []) {
    const card = CARD.safeParse(attachment.content);
    if (!card.success) continue;
    const actions = card.data.actions.map((action) => {
      const link = OPEN_URL.safeParse(action);
      if (!link.success || !link.data.url.startsWith(prefix)) return action;
      const slip = link.data.url.slice(prefix.length).replace(/[?#].*$/, "");
      const data = { msteams: { type: "task/fetch" }, slip };
      return { type: "Action.Submit", title: link.data.title, data };
    });
    attachment.content = { ...card.data, actions };
  }
}

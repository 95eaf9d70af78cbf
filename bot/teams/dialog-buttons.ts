import type { Activity } from "botbuilder";
import { z } from "zod";

const OPEN_URL = z.object({ type: z.literal("Action.OpenUrl"), title: z.string(), url: z.string() });
const TEXT = z.looseObject({ type: z.literal("TextBlock"), text: z.string() });
const CARD = z.looseObject({
  fallbackText: z.string().optional(),
  body: z.array(z.unknown()),
  actions: z.array(z.unknown()),
});
const LINK = /\[((?:\\.|[^\]\\])+)\]\(([^)\s]+)\)/g;
const LINE = /^- \[((?:\\.|[^\]\\])+)\]\(([^)\s]+)\)$/;

/**
 * Replaces links to one-view pages under `publicUrl` by buttons that ask for the dialog with the slip's id: as the
 * card's own button, and in a list of a text, where a batch has one a person. No such address is left in the card.
 */
export function withDialogButtons(activity: Partial<Activity>, publicUrl: string): void {
  const prefix = `${publicUrl}/one-view/`;
  for (const attachment of activity.attachments ?? []) {
    const card = CARD.safeParse(attachment.content);
    if (!card.success) continue;
    const { body, actions, fallbackText } = card.data;
    attachment.content = {
      ...card.data,
      body: body.flatMap((element) => withButtons(element, prefix)),
      actions: actions.map((action) => {
        const link = OPEN_URL.safeParse(action);
        if (!link.success || !link.data.url.startsWith(prefix)) return action;
        return dialogButton(link.data.title, link.data.url, prefix);
      }),
      ...(fallbackText !== undefined && { fallbackText: withoutAddresses(fallbackText, prefix) }),
    };
  }
}

/** A list in a text: the text above it, and a button for each line that is such a link. Teams shows six in a row at most. */
function withButtons(element: unknown, prefix: string): readonly unknown[] {
  const block = TEXT.safeParse(element);
  if (!block.success || !block.data.text.includes(prefix)) return [element];
  const words: string[] = [];
  const buttons: object[] = [];
  for (const line of block.data.text.split("\n")) {
    const [, title = "", url = ""] = LINE.exec(line) ?? [];
    if (url.startsWith(prefix)) buttons.push(dialogButton(plain(title), url, prefix));
    else words.push(withoutAddresses(line, prefix));
  }
  return [
    { ...block.data, text: words.join("\n") },
    ...buttons.map((button) => ({ type: "ActionSet", actions: [button] })),
  ];
}

function dialogButton(title: string, url: string, prefix: string): object {
  const slip = url.slice(prefix.length).replace(/[?#].*$/, "");
  return { type: "Action.Submit", title, data: { msteams: { type: "task/fetch" }, slip } };
}

function withoutAddresses(text: string, prefix: string): string {
  return text.replaceAll(LINK, (link, title: string, url: string) => (url.startsWith(prefix) ? title : link));
}

/** Button titles are no Markdown. */
function plain(markdown: string): string {
  return markdown.replaceAll(/\\(.)/g, "$1").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}

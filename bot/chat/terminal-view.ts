/** A conversation as lines of text: messages without Markdown, cards as text, buttons numbered. */
import type { ChannelActivity } from "../../adapters/channel/local/activity.js";

/** What pressing a numbered button does. */
export type Press =
  | { readonly kind: "submit"; readonly value: unknown; readonly title: string; readonly replyToId: string }
  | { readonly kind: "say"; readonly text: string }
  | { readonly kind: "open"; readonly url: string };

export interface View {
  readonly lines: readonly string[];
  /** In the order of their numbers, which begin at 1. */
  readonly presses: readonly Press[];
}

/** Lays out what the bot said in one turn; its buttons are numbered on from those that are there already. */
export function viewOf(activities: readonly ChannelActivity[], buttonsBefore = 0): View {
  const lines: string[] = [];
  const presses: Press[] = [];
  const offer = (title: string, press: Press) => {
    presses.push(press);
    lines.push(
      `  [${buttonsBefore + presses.length}] ${title}${press.kind === "open" ? ` (${press.url})` : ""}`,
    );
  };
  for (const activity of activities) {
    if (activity.type !== "message") continue;
    if (lines.length > 0) lines.push("");
    if (activity.text !== undefined && activity.text !== "") lines.push(...paragraphs(activity.text));
    for (const { contentType, content } of activity.attachments ?? []) {
      if (contentType !== "application/vnd.microsoft.card.adaptive") continue;
      const card = asRecord(content);
      lines.push(...asList(card["body"]).flatMap(elementLines));
      for (const action of asList(card["actions"]).map(asRecord)) {
        const title = asText(action["title"]);
        const url = asText(action["url"]);
        if (action["type"] === "Action.OpenUrl") offer(title, { kind: "open", url });
        else offer(title, { kind: "submit", value: action["data"], title, replyToId: activity.id });
      }
    }
    for (const { title, value } of activity.suggestedActions?.actions ?? []) {
      offer(title, { kind: "say", text: asText(value) });
    }
  }
  return { lines, presses };
}

function elementLines(element: unknown): readonly string[] {
  const { type, text, inlines } = asRecord(element);
  if (type === "TextBlock") return paragraphs(asText(text));
  if (type === "RichTextBlock")
    return [
      asList(inlines)
        .map((run) => asText(asRecord(run)["text"]))
        .join(""),
    ];
  return [];
}

function paragraphs(markdown: string): readonly string[] {
  return plain(markdown).split("\n");
}

/** Our own Markdown without its marks: emphasis, links, escapes, entities. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, title: string, url: string) => `${title} (${url})`)
    .replaceAll(/(?<!\\)(\*\*|\*|`)/g, "")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A client that shows no cards: only the words that stand in for one, and only the keyboard to answer with. */
import type { ChannelActivity } from "../../adapters/channel/local/activity.js";
import { texts as resetTexts } from "../../dialogs/reset-user-password/texts.js";

/** How somebody without buttons answers: by the number of a choice, or by its words. */
export type Typing = "numbers" | "titles";

/** The activity as such a client shows it. */
export function withoutCards(activity: ChannelActivity): ChannelActivity {
  const words = (activity.attachments ?? []).map(({ content }) => fallbackOf(content)).join("\n\n");
  const { attachments: _, ...shown } = activity;
  return words === "" ? shown : { ...shown, text: words };
}

interface Choice {
  readonly number: string;
  readonly title: string;
  /** Lists above the newest have no numbers any more. */
  readonly isNewest: boolean;
}

/** The choices that the words of one turn list, the newest message's first. */
export function choicesIn(messages: readonly string[]): readonly Choice[] {
  const lists = messages
    .map((text) => [...text.matchAll(/^\[(\d+)\] (.+)$/gmu)])
    .filter((choices) => choices.length > 0)
    .toReversed();
  return lists.flatMap((choices, index) =>
    choices.map(([, number = "", title = ""]) => ({
      number,
      title: asShown(title),
      isNewest: index === 0,
    })),
  );
}

/** The links of one turn, as they can be followed. */
export function linksIn(
  messages: readonly string[],
): readonly { readonly kind: "open"; readonly url: string }[] {
  return messages.flatMap((text) =>
    [...text.matchAll(/^\[[^\]]+\]\((\S+)\)$/gmu)].map(([, url = ""]) => ({ kind: "open", url }) as const),
  );
}

function asShown(markdown: string): string {
  return markdown
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

/** Types a choice; where its number is not enough, what the bot then asks for. */
export async function typeChoice(
  { number, title, isNewest }: Choice,
  typing: Typing,
  say: (text: string) => Promise<string>,
): Promise<string> {
  if (typing === "titles" || !isNewest) return say(title);
  const heard = await say(number);
  const wantsAllWords = Object.values(resetTexts).some(({ confirmAgain }) => heard.startsWith(confirmAgain));
  return wantsAllWords ? say(title) : heard;
}

function fallbackOf(content: unknown): string {
  return typeof content === "object" && content !== null && "fallbackText" in content
    ? String(content.fallbackText)
    : "";
}

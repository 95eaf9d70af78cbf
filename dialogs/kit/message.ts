import { type Activity, CardFactory, MessageFactory } from "botbuilder";
import type { Submit } from "./submit.js";

/** A button below a message. `submit` is what comes back when it is pressed. */
export interface Button {
  readonly title: string;
  readonly submit: Submit;
  readonly style?: "positive" | "destructive";
}

/** A row of a card: a label and what a person or the directory gave, shown to the letter. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A row of a chart. The number is in words as well, so that nothing hangs on the bar. */
export interface Bar {
  readonly label: string;
  /** Such as "31 of 47 (66%)". */
  readonly value: string;
  /** 0 to 1. */
  readonly share: number;
}

/** One message of the bot, free of any channel. */
export interface Message {
  /** Markdown of our own making. Text that people or the directory gave goes through `literal`. */
  readonly text: string;
  readonly title?: string;
  readonly facts?: readonly Fact[];
  /** Below the text, above the buttons. */
  readonly bars?: readonly Bar[];
  readonly buttons?: readonly Button[];
  /** Shown as a button that opens a page. */
  readonly link?: { readonly title: string; readonly url: string };
  /** Sentences to say next, offered where the channel can (suggested actions). */
  readonly suggestions?: readonly string[];
}

/** Escapes what people or the directory gave, so that it is shown as it is and never as Markdown, HTML or a mention. */
export function literal(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ")
    .replaceAll(/[\\`*_{}[\]()#+\-.!|~>]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}

/** The activity for a message: plain text where that is enough, an Adaptive Card 1.5 where there is more. */
export function activityFor(message: Message): Partial<Activity> {
  const activity = needsCard(message) ? cardActivity(message) : MessageFactory.text(message.text);
  activity.textFormat = "markdown";
  const suggestions = message.suggestions ?? [];
  if (suggestions.length > 0) {
    activity.suggestedActions = {
      to: [],
      actions: suggestions.map((title) => ({ type: "imBack", title, value: title })),
    };
  }
  return activity;
}

/** What a message of ours says. A card's words are its fallback text; its facts may be about somebody else, and stay out. */
export function wordsOf({ text, attachments }: Partial<Activity>): string {
  if (text !== undefined && text !== "") return text;
  const card: unknown = attachments?.[0]?.content;
  return typeof card === "object" && card !== null && "fallbackText" in card ? String(card.fallbackText) : "";
}

function needsCard(message: Message): boolean {
  return (
    message.title !== undefined ||
    message.facts !== undefined ||
    message.bars !== undefined ||
    message.buttons !== undefined ||
    message.link !== undefined
  );
}

function cardActivity(message: Message): Partial<Activity> {
  const title =
    message.title === undefined
      ? []
      : [{ type: "TextBlock", text: message.title, weight: "Bolder", size: "Medium", wrap: true }];
  const paragraphs = message.text
    .split("\n\n")
    .filter((part) => part !== "")
    .map((text) => ({ type: "TextBlock", text, wrap: true }));
  const { link, bars = [] } = message;
  return MessageFactory.attachment(
    CardFactory.adaptiveCard({
      $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
      type: "AdaptiveCard",
      version: "1.5",
      fallbackText: [message.text, ...bars.map(barLine)].join("\n\n"),
      body: [...title, ...(message.facts ?? []).map(factRow), ...paragraphs, ...bars.flatMap(barRows)],
      actions: [
        ...(link === undefined ? [] : [{ type: "Action.OpenUrl", title: link.title, url: link.url }]),
        ...(message.buttons ?? []).map(buttonAction),
      ],
    }),
  );
}

/** A RichTextBlock because its TextRun is the one element that shows text to the letter in every client. */
function factRow(fact: Fact): object {
  return {
    type: "RichTextBlock",
    spacing: "Small",
    inlines: [
      { type: "TextRun", text: `${fact.label}: `, isSubtle: true },
      { type: "TextRun", text: fact.value, weight: "Bolder" },
    ],
  };
}

function barLine({ label, value }: Bar): string {
  return `${literal(label)}: ${literal(value)}`;
}

const BAR_LENGTH = 20;

/** The number in words, and below it the bar, out of blocks: a coloured column is too pale to see in most clients. */
function barRows({ label, value, share }: Bar): readonly object[] {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR_LENGTH);
  const runs = [
    { text: "█".repeat(filled), color: "Accent" },
    { text: "░".repeat(BAR_LENGTH - filled), isSubtle: true },
  ].filter(({ text }) => text !== "");
  const inlines = runs.map((run) => ({ type: "TextRun", fontType: "Monospace", ...run }));
  return [factRow({ label, value }), { type: "RichTextBlock", spacing: "None", inlines }];
}

function buttonAction(button: Button): object {
  return {
    type: "Action.Submit",
    title: button.title,
    data: button.submit,
    ...(button.style === undefined ? {} : { style: button.style }),
  };
}

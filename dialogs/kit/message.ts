import { type Activity, CardFactory, MessageFactory } from "botbuilder";
import { z } from "zod";
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

/**
 * What a message of ours says, for whoever reads the talk later. Of a card only the paragraphs: its facts may be about
 * somebody else, and its link is for one reader.
 */
export function wordsOf({ text, attachments }: Partial<Activity>): string {
  if (text !== undefined && text !== "") return text;
  const card = cardShape.safeParse(attachments?.[0]?.content);
  return (card.data?.body ?? [])
    .flatMap((element) =>
      element.type === "TextBlock" && element.weight === undefined ? [element.text] : [],
    )
    .join("\n\n");
}

/** The buttons of a message of ours that answer in the chat, in their order, with what each sends. */
export function buttonsOf({
  attachments,
}: Partial<Activity>): readonly { readonly title: string; readonly submit: Record<string, unknown> }[] {
  const card = cardShape.safeParse(attachments?.[0]?.content);
  return (card.data?.actions ?? []).flatMap(({ type, title, data }) =>
    type === "Action.Submit" && data !== undefined ? [{ title, submit: data }] : [],
  );
}

/** What is read again of a card that `cardActivity` made. */
const cardShape = z.object({
  body: z.array(z.object({ type: z.string(), text: z.string().optional(), weight: z.string().optional() })),
  actions: z.array(z.object({ type: z.string(), title: z.string(), data: z.looseObject({}).optional() })),
});

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
      fallbackText: inWords(message),
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

/** The whole card for a client that cannot show it: the same parts in the same order, and the buttons to be typed. */
function inWords({ title, facts = [], text, bars = [], link, buttons = [] }: Message): string {
  return [
    ...(title === undefined ? [] : [`**${title}**`]),
    ...facts.map(inALine),
    text,
    ...bars.map(inALine),
    ...(link === undefined ? [] : [`[${link.title}](${link.url})`]),
    ...buttons.map((button, index) => `[${index + 1}] ${literal(button.title)}`),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function inALine({ label, value }: Fact | Bar): string {
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

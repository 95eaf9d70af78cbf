import { cardView } from "./card-view.js";
import { button, h } from "./dom.js";
import { renderMarkdown } from "./markdown.js";
import { type Language, LOCALES, texts } from "./texts.js";
import type { Activity, Attachment, Said } from "./wire.js";

const ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";

export interface MessageDeps {
  readonly language: Language;
  readonly onSay: (said: Said) => void;
  /** The label of the button that was pressed on this activity's card. */
  readonly pressedOn: (activityId: string) => string | undefined;
}

export type Delivery = "sending" | "sent" | "failed" | "busy";

/** What the bot said: Markdown, cards, or both. */
export function botMessage(activity: Activity, deps: MessageDeps): HTMLElement {
  const { chat } = texts[deps.language];
  const bubble = h("div", { class: "bubble", lang: languageOf(activity) });
  if (activity.text) {
    const words = h("div", { class: "words" });
    if (activity.textFormat === "plain") words.textContent = activity.text;
    else words.innerHTML = renderMarkdown(activity.text);
    for (const link of words.querySelectorAll("a"))
      link.append(h("span", { class: "sr" }, ` (${chat.newTab})`));
    bubble.append(words);
  }
  for (const attachment of activity.attachments ?? [])
    bubble.append(attachmentView(activity, attachment, deps));
  return h(
    "div",
    { class: "message bot", "data-testid": "bot-message" },
    h("span", { class: "sr" }, `${chat.bot}: `),
    bubble,
    meta(activity.timestamp, deps.language),
  );
}

/** What the person said: typed words, or the label of a pressed button. */
export function ownMessage(
  said: Said,
  timestamp: string | undefined,
  delivery: Delivery,
  deps: MessageDeps,
  onAgain: () => void,
): HTMLElement {
  const { chat } = texts[deps.language];
  const words = said.text ?? said.channelData?.pressed ?? "";
  const pressed = said.text === undefined;
  const message = h(
    "div",
    { class: `message own ${delivery}`, "data-testid": "own-message" },
    h("span", { class: "sr" }, `${chat.you}: `),
    h("div", { class: pressed ? "bubble pressed" : "bubble" }, words),
    timestamp === undefined ? undefined : meta(timestamp, deps.language),
  );
  if (delivery === "failed" || delivery === "busy") {
    const words = delivery === "busy" ? chat.busy : chat.notDelivered;
    const again = button(chat.tryAgain, { class: "link", "data-testid": "try-again" }, onAgain);
    message.append(h("div", { class: "trouble", role: "alert" }, `${words} `, again));
  }
  return message;
}

function attachmentView(
  activity: Activity,
  { contentType, content }: Attachment,
  deps: MessageDeps,
): HTMLElement {
  const { chat } = texts[deps.language];
  const card =
    contentType === ADAPTIVE_CARD && typeof content === "object" && content !== null
      ? cardView(content, {
          activityId: activity.id,
          onSay: deps.onSay,
          pressed: deps.pressedOn(activity.id),
          chosenWord: chat.chosen,
        })
      : undefined;
  return card ?? h("p", { class: "words" }, chat.cannotShow);
}

/** The language of the words, where the bot names it: a screen reader then pronounces them right. */
function languageOf({ locale }: Activity): string | undefined {
  return locale?.slice(0, 2);
}

function meta(timestamp: string, language: Language): HTMLElement {
  const date = new Date(timestamp);
  const time = new Intl.DateTimeFormat(LOCALES[language], { hour: "2-digit", minute: "2-digit" });
  return h("time", { datetime: timestamp }, time.format(date));
}

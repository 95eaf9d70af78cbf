import { button, h } from "./dom.js";
import { openLink } from "./links.js";
import { botMessage, type Delivery, type MessageDeps, ownMessage } from "./message-view.js";
import { texts } from "./texts.js";
import type { Activity, CardAction, Said } from "./wire.js";

export interface ConversationView {
  readonly element: HTMLElement;
  /** Shows an activity; one with a known id takes the old one's place. */
  show(activity: Activity): void;
  /** Shows what the person has just said, before anybody confirms it. */
  showOwn(said: Said, delivery: Delivery, again: () => void): void;
  typing(on: boolean): void;
  /** While true nothing is read aloud: these messages were heard before. */
  restoring(on: boolean): void;
}

/** Whoever has scrolled further up is reading, and is left alone. */
const NEAR_END_PX = 120;

/** The messages in reading order, the typing dots, and the suggestions under the last message. */
export function createConversationView(deps: MessageDeps): ConversationView {
  const { chat } = texts[deps.language];
  const list = h("div", { class: "list" });
  const dots = h("div", { class: "dots", "data-testid": "typing", hidden: true });
  dots.append(h("i"), h("i"), h("i"), h("span", { class: "sr" }, chat.typing));
  const suggestions = h("div", {
    class: "suggestions",
    role: "group",
    "aria-label": chat.suggestions,
    "data-testid": "suggestions",
    hidden: true,
  });
  // Focusable, so that the keyboard can scroll it.
  const log = h("div", {
    class: "log",
    role: "log",
    "aria-live": "polite",
    "aria-label": chat.log,
    tabindex: "0",
  });
  log.append(list, dots, suggestions);

  /** By activity id, and for the person's own words by the client's id as well. */
  const shown = new Map<string, HTMLElement>();

  const place = (keys: readonly (string | undefined)[], message: HTMLElement) => {
    const known = keys
      .map((key) => (key === undefined ? undefined : shown.get(key)))
      .find((one) => one !== undefined);
    if (known === undefined) list.append(message);
    else known.replaceWith(message);
    for (const key of keys) if (key !== undefined) shown.set(key, message);
    if (atEnd || message.classList.contains("own")) toEnd();
  };

  const toEnd = () => {
    requestAnimationFrame(() => log.scrollTo({ top: log.scrollHeight }));
  };

  // A message box that grows, or a keyboard that comes up, must not cover what was last said.
  let atEnd = true;
  log.addEventListener("scroll", () => {
    atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX;
  });
  new ResizeObserver(() => {
    if (atEnd) toEnd();
  }).observe(log);

  const suggest = (actions: readonly CardAction[]) => {
    suggestions.replaceChildren(...actions.map((action) => suggestionButton(action, deps)));
    suggestions.hidden = actions.length === 0;
  };

  return {
    element: log,
    show(activity) {
      if (activity.type === "messageDelete") {
        shown.get(activity.id)?.remove();
        shown.delete(activity.id);
      } else if (activity.type === "message" && activity.from.role === "user") {
        suggest([]);
        place(
          [activity.channelData?.clientActivityID, activity.id],
          ownMessage(saidIn(activity), activity.timestamp, "sent", deps, () => undefined),
        );
      } else if (activity.type === "message") {
        suggest(activity.suggestedActions?.actions ?? []);
        place([activity.id], botMessage(activity, deps));
      }
    },
    showOwn(said, delivery, again) {
      suggest([]);
      place([said.channelData?.clientActivityID], ownMessage(said, undefined, delivery, deps, again));
    },
    typing(on) {
      dots.hidden = !on;
      if (on) toEnd();
    },
    restoring(on) {
      log.setAttribute("aria-live", on ? "off" : "polite");
      if (!on) toEnd();
    },
  };
}

function saidIn({ text, channelData }: Activity): Said {
  return {
    type: "message",
    ...(text === undefined ? {} : { text }),
    ...(channelData === undefined ? {} : { channelData }),
  };
}

function suggestionButton(action: CardAction, { onSay }: MessageDeps): HTMLButtonElement {
  const value = typeof action.value === "string" ? action.value : undefined;
  const title = action.title ?? value ?? "";
  return button(title, { "data-testid": "suggestion" }, () => {
    if (action.type === "openUrl") openLink(value ?? "");
    else if (action.type === "postBack") {
      const words = value === undefined ? { value: action.value } : { text: value };
      onSay({ type: "message", ...words, channelData: { postBack: true, pressed: title.slice(0, 200) } });
    } else onSay({ type: "message", text: value ?? title });
  });
}

import { h } from "./dom.js";
import { HOST_CONFIG } from "./host-config.js";
import { openLink } from "./links.js";
import { renderMarkdown } from "./markdown.js";
import type { Said } from "./wire.js";

export interface CardDeps {
  /** The activity that carries the card. */
  readonly activityId: string;
  readonly onSay: (said: Said) => void;
  /** Label of the button that was pressed earlier, when one was. */
  readonly pressed: string | undefined;
  readonly chosenWord: string;
}

let prepared = false;

/** Cards write Markdown too; it gets the same treatment as the bot's messages. */
function prepare(): void {
  if (prepared) return;
  prepared = true;
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = renderMarkdown(text);
    result.didProcess = true;
  };
}

/** An Adaptive Card whose buttons work once. Undefined when it cannot be shown. */
export function cardView(content: object, deps: CardDeps): HTMLElement | undefined {
  prepare();
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(HOST_CONFIG);
  const frame = h("div", { class: "card", "data-testid": "card" });
  card.onAnchorClicked = (_element, anchor) => {
    openLink(anchor.href);
    return true;
  };
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) openLink(action.url ?? "");
    else if (action instanceof AdaptiveCards.SubmitAction) {
      markUsed(frame, action.title ?? "", deps.chosenWord);
      deps.onSay(saidBy(action.data, action.title ?? "", deps.activityId));
    }
  };
  try {
    card.parse(content);
    const rendered = card.render();
    if (rendered === undefined) return undefined;
    frame.append(rendered);
  } catch {
    return undefined;
  }
  if (deps.pressed !== undefined) markUsed(frame, deps.pressed, deps.chosenWord);
  return frame;
}

/** A button whose data is plain text says that text; any other hands its data over without words. */
function saidBy(data: unknown, title: string, activityId: string): Said {
  if (typeof data === "string") return { type: "message", text: data, replyToId: activityId };
  return {
    type: "message",
    value: data ?? {},
    replyToId: activityId,
    channelData: { postBack: true, pressed: title.slice(0, 200) },
  };
}

function markUsed(frame: HTMLElement, pressed: string, chosenWord: string): void {
  frame.classList.add("used");
  for (const control of frame.querySelectorAll<HTMLElement>(
    "button:not([role=link]), input, textarea, select",
  )) {
    control.setAttribute("disabled", "");
    if (control instanceof HTMLButtonElement && control.textContent === pressed) {
      control.classList.add("chosen");
      control.setAttribute("aria-label", `${pressed} (${chosenWord})`);
    }
  }
}

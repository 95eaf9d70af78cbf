import { h, icon, ICONS } from "./dom.js";
import { type Language, texts } from "./texts.js";

/** As much as the bot reads of one message. */
const MOST_CHARACTERS = 1_000;
const COUNT_FROM = 800;

export interface Composer {
  readonly element: HTMLFormElement;
  focus(): void;
  /** Off when nothing can be said any more. */
  enable(on: boolean): void;
}

export interface ComposerDeps {
  readonly language: Language;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onSend: (text: string) => void;
}

/** The message box: Enter sends, Shift+Enter begins a new line. What is too long stays to be shortened. */
export function createComposer({ language, draft, onDraft, onSend }: ComposerDeps): Composer {
  const { chat } = texts[language];
  const input = h("textarea", {
    id: "message",
    rows: "1",
    placeholder: chat.input,
    "aria-describedby": "count",
    "data-testid": "input",
    enterkeyhint: "send",
  });
  const count = h("span", { id: "count", class: "count", role: "status" });
  const send = h("button", { type: "submit", class: "send", "data-testid": "send" }, icon(ICONS.send));
  send.append(h("span", { class: "sr" }, chat.send));
  const label = h("label", { for: "message", class: "sr" }, chat.input);
  const form = h("form", { class: "composer" }, label, input, send, count);
  input.value = draft;

  const refresh = () => {
    const left = MOST_CHARACTERS - input.value.trim().length;
    count.textContent =
      left < 0 ? chat.over(-left) : left <= MOST_CHARACTERS - COUNT_FROM ? chat.left(left) : "";
    form.classList.toggle("over", left < 0);
    send.disabled = left < 0 || left === MOST_CHARACTERS || input.disabled;
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight + 2}px`;
  };

  input.addEventListener("input", () => {
    onDraft(input.value);
    refresh();
  });
  input.addEventListener("keydown", (event) => {
    // While an input method composes, Enter chooses a word.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === "" || text.length > MOST_CHARACTERS || input.disabled) return;
    input.value = "";
    onDraft("");
    refresh();
    onSend(text);
    input.focus();
  });
  requestAnimationFrame(refresh);

  return {
    element: form,
    focus: () => input.focus(),
    enable(on) {
      input.disabled = !on;
      refresh();
    },
  };
}

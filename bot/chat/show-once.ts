import type { SecretDelivery } from "../../adapters/ports/delivery.js";
import type { Language } from "../../knowledge/language.js";
import { texts } from "./texts.js";

/** The terminal's other screen: what is written there is gone when it closes, from the scroll-back too. */
const OPEN_OTHER_SCREEN = "\u001b[?1049h\u001b[H";
const CLOSE_OTHER_SCREEN = "\u001b[2J\u001b[?1049l";

export interface ShowOnceDeps {
  readonly delivery: SecretDelivery;
  readonly readerId: string;
  readonly language: Language;
  readonly write: (text: string) => void;
  /** Waits for Enter. Undefined where nobody sits at a terminal. */
  readonly waitForEnter: ((prompt: string) => Promise<unknown>) | undefined;
}

/**
 * The one-view page of a terminal. A person sees the secret on a screen of its own until Enter; a script only
 * gets the address, because everything it reads is kept somewhere.
 */
export async function showOnce(url: string, deps: ShowOnceDeps): Promise<void> {
  const { delivery, readerId, write, waitForEnter } = deps;
  const t = texts[deps.language];
  const slipId = /\/one-view\/([\w-]+)/.exec(url)?.[1];
  if (waitForEnter === undefined || slipId === undefined) {
    write(`${t.openInBrowser(url)}\n\n`);
    return;
  }
  const reveal = await delivery.reveal(slipId, readerId);
  if (reveal.kind === "gone") {
    write(`${t.gone}\n\n`);
    return;
  }
  write(OPEN_OTHER_SCREEN);
  try {
    write(`${t.secretFor[reveal.what](reveal.forName)}\n\n    ${reveal.secret.reveal()}\n\n`);
    await waitForEnter(reveal.own ? t.pressEnterOwn : t.pressEnter);
  } finally {
    write(CLOSE_OTHER_SCREEN);
  }
}

import type { Press } from "../../bot/chat/terminal-view.js";

/** What stands on a button, or what it says or opens. */
export function pressTitle(press: Press): string {
  switch (press.kind) {
    case "submit":
      return press.title;
    case "say":
      return press.text;
    case "open":
      return press.url;
  }
}

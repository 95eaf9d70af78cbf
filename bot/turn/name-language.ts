import type { TurnContext } from "botbuilder";
import { factsOf } from "../../dialogs/kit/turn-facts.js";

/**
 * Names the language of what is said from now on: without it a message bears the locale of the client, and a screen
 * reader pronounces Dutch as English. A locale of the same language keeps its region.
 */
export function nameLanguage(turn: TurnContext): void {
  turn.onSendActivities(async (_, activities, send) => {
    const { language } = factsOf(turn);
    const { locale } = turn.activity;
    for (const activity of activities) {
      if (activity.type !== "message") continue;
      activity.locale = locale?.toLowerCase().startsWith(`${language}-`) === true ? locale : language;
    }
    return send();
  });
}

/** Shows a temporary password or pass in a dialog of Teams: once, to its reader, and never in the chat. */
import { type Activity, CardFactory, type Middleware, type TurnContext } from "botbuilder";
import { z } from "zod";
import type { Reveal, SecretDelivery } from "../../adapters/ports/delivery.js";
import { type Language, languageOfLocale } from "../../knowledge/language.js";
import { caseOf, texts } from "../web/one-view/texts.js";
import { withDialogButtons } from "./dialog-buttons.js";

export interface SecretDialogDeps {
  readonly delivery: SecretDelivery;
  /** Where the links of `delivery` begin. */
  readonly publicUrl: string;
  readonly defaultLanguage: Language;
  readonly onFault: (error: unknown) => void;
}

export interface SecretDialog {
  /** Puts a button that opens the dialog where a card has the link to a page, which in Teams cannot know its reader. */
  readonly middleware: Middleware;
  /** Answers the invoke that the button makes; false when it is another activity. */
  answer(turn: TurnContext): Promise<boolean>;
}

const FETCH = z.object({ data: z.object({ slip: z.string().max(100) }) });

export function createSecretDialog(deps: SecretDialogDeps): SecretDialog {
  const { delivery, publicUrl, defaultLanguage, onFault } = deps;

  const taskFor = async ({ from, value, locale }: Activity): Promise<object> => {
    const language = languageOfLocale(locale) ?? defaultLanguage;
    const asked = FETCH.safeParse(value);
    const { gone } = texts[language];
    try {
      const reader = from.aadObjectId;
      const revealed: Reveal =
        asked.success && reader !== undefined
          ? await delivery.reveal(asked.data.data.slip, reader)
          : { kind: "gone" };
      if (revealed.kind === "revealed") return shownTask(revealed, language);
    } catch (error) {
      // Not shown and still kept: pressing again is right.
      onFault(error);
    }
    return { type: "message", value: [gone.lead, ...gone.reasons, gone.next].join(" ") };
  };

  return {
    middleware: {
      onTurn: async (turn, next) => {
        turn.onSendActivities(async (_, activities, send) => {
          for (const activity of activities) withDialogButtons(activity, publicUrl);
          return send();
        });
        await next();
      },
    },
    async answer(turn) {
      const { activity } = turn;
      if (activity.type !== "invoke" || activity.name !== "task/fetch") return false;
      const task = await taskFor(activity);
      await turn.sendActivity({ type: "invokeResponse", value: { status: 200, body: { task } } });
      return true;
    },
  };
}

function shownTask(revealed: Extract<Reveal, { kind: "revealed" }>, language: Language): object {
  const shown = texts[language].shownTo[caseOf(revealed)];
  const plain = (text: string, more: object = {}) => ({
    type: "RichTextBlock",
    inlines: [{ type: "TextRun", text, ...more }],
  });
  // Of the rules the first tells of a page that is loaded again.
  const rules = shown.rules.slice(1);
  const card = CardFactory.adaptiveCard({
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.5",
    body: [
      plain(shown.lead),
      plain(shown.label, { isSubtle: true }),
      plain(revealed.secret.reveal(), { fontType: "Monospace", size: "Large", weight: "Bolder" }),
      ...rules.map((rule) => plain(rule)),
    ],
  });
  return {
    type: "continue",
    value: { title: shown.title(revealed.forName).slice(0, 120), height: "medium", width: "medium", card },
  };
}

import { CardFactory, type TurnContext } from "botbuilder";
import type { SecretDelivery } from "../../adapters/ports/delivery.js";
import type { Directory } from "../../adapters/ports/directory.js";
import { Secret } from "../../adapters/ports/secret.js";
import { languageOfLocale, type Localized } from "../../knowledge/language.js";
import { contosoPerson } from "./contoso.js";

/** What must never be seen in the chat. */
export const DEMO_SECRET = "KtmWp7RzxQ4nHdYb8sVc";

interface DemoTexts {
  readonly welcome: string;
  readonly suggestions: readonly string[];
  readonly switched: string;
  readonly confirm: string;
  readonly reset: string;
  readonly cancel: string;
  readonly reason: string;
  readonly done: string;
  readonly cancelled: string;
  readonly heard: string;
}

const texts: Localized<DemoTexts> = {
  en: {
    welcome:
      "Hello! I help with **passwords**: your own, and those of colleagues you look after.\n\nWhat can I do for you?",
    suggestions: ["I forgot my password", "Reset a password"],
    switched: "From now on I speak English.",
    confirm: "Is this the right person?",
    reset: "Reset the password",
    cancel: "No, leave it",
    reason: "Reason or ticket number",
    done: "Done. The temporary password is [on this page](URL), once, for ten minutes.",
    cancelled: "Fine, nothing has changed.",
    heard: "You said",
  },
  nl: {
    welcome:
      "Hallo! Ik help met **wachtwoorden**: dat van jezelf, en die van collega's voor wie je zorgt.\n\nWat kan ik voor je doen?",
    suggestions: ["Ik ben mijn wachtwoord vergeten", "Wachtwoord resetten"],
    switched: "Vanaf nu spreek ik Nederlands.",
    confirm: "Is dit de juiste persoon?",
    reset: "Reset het wachtwoord",
    cancel: "Nee, laat maar",
    reason: "Reden of ticketnummer",
    done: "Gelukt. Het tijdelijke wachtwoord staat [op deze pagina](URL), één keer, tien minuten lang.",
    cancelled: "Prima, er is niets gewijzigd.",
    heard: "Je zei",
  },
};

/** Whose password the demonstration resets. */
const TARGET = contosoPerson("sandra.dewit").person;

export interface DemoBotDeps {
  readonly tenant: Directory;
  readonly delivery: SecretDelivery;
}

/** A scripted bot that shows the page everything a bot may send. */
export function createDemoBot({ tenant, delivery }: DemoBotDeps): (turn: TurnContext) => Promise<void> {
  return async (turn) => {
    const { activity } = turn;
    const words = texts[languageOfLocale(activity.locale) ?? "en"];
    const value: unknown = activity.value;
    if (activity.type === "conversationUpdate") return welcome(turn, words);
    if (activity.type === "event" && activity.name === "language") {
      const wish = typeof value === "string" ? languageOfLocale(value) : undefined;
      return void (await turn.sendActivity(texts[wish ?? "en"].switched));
    }
    if (activity.type !== "message") return;
    if (typeof value === "object" && value !== null && "choice" in value) {
      if (value.choice !== "reset") return void (await turn.sendActivity(words.cancelled));
      const secret = new Secret(DEMO_SECRET);
      await tenant.resetPassword({
        personId: TARGET.id,
        newPassword: secret,
        actorId: activity.from.aadObjectId ?? "",
        mustChangeAtNextSignIn: true,
      });
      const reader = activity.from.aadObjectId ?? "";
      const slipId = await delivery.deposit(secret, reader, {
        what: "temporary-password",
        actorId: reader,
        forName: TARGET.displayName,
        targetId: TARGET.id,
        actionId: "demonstration",
        conversationId: activity.conversation.id,
      });
      await delivery.release(slipId);
      return void (await turn.sendActivity(words.done.replace("URL", delivery.urlOf(slipId))));
    }
    await answer(turn, words);
  };
}

async function welcome(turn: TurnContext, words: DemoTexts): Promise<void> {
  const actions = words.suggestions.map((title) => ({ type: "imBack", title, value: title }));
  await turn.sendActivity({ type: "message", text: words.welcome, suggestedActions: { actions, to: [] } });
}

async function answer(turn: TurnContext, words: DemoTexts): Promise<void> {
  const text = turn.activity.text ?? "";
  if (/reset/i.test(text)) {
    const card = CardFactory.adaptiveCard(confirmCard(words));
    await turn.sendActivity({ type: "message", attachments: [card] });
  } else if (/^markdown$/i.test(text)) await turn.sendActivity(MARKDOWN);
  else if (/^slow$/i.test(text)) {
    await turn.sendActivities([
      { type: "typing" },
      { type: "delay", value: 1_500 },
      { type: "message", text: "Slowly." },
    ]);
  } else await turn.sendActivity({ type: "message", text: `${words.heard}: ${text}`, textFormat: "plain" });
}

const MARKDOWN = [
  "## Reset your own password",
  "1. Go to [the reset page](https://passwordreset.example/?a=1&b=2).",
  "2. Type your **user principal name**, such as `sandra@contoso.example`.",
  "3. Prove who you are with *two* of your methods.",
  "",
  "> It takes about five minutes.",
  "",
  "| method | works for |",
  "|---|---|",
  "| Authenticator app | everybody |",
  "| Office phone | admins: no |",
  "",
  "<img src=x onerror=alert(1)> <b>not bold</b> [bad](javascript:alert(1)) ![picture](https://elsewhere.example/x.png)",
].join("\n");

function confirmCard(words: DemoTexts): object {
  return {
    type: "AdaptiveCard",
    version: "1.5",
    fallbackText: words.confirm,
    body: [
      { type: "TextBlock", text: words.confirm, weight: "Bolder", size: "Medium", wrap: true },
      {
        type: "FactSet",
        facts: [
          { title: "Name", value: TARGET.displayName },
          { title: "Account", value: TARGET.userPrincipalName },
          { title: "Department", value: TARGET.department ?? "" },
        ],
      },
      {
        type: "Input.Text",
        id: "reason",
        label: words.reason,
        isRequired: true,
        errorMessage: words.reason,
        placeholder: "INC-1234",
      },
    ],
    actions: [
      { type: "Action.Submit", title: words.reset, style: "positive", data: { choice: "reset" } },
      { type: "Action.Submit", title: words.cancel, data: { choice: "cancel" }, associatedInputs: "none" },
    ],
  };
}

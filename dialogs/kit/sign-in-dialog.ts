import type { TurnContext } from "botbuilder";
import {
  ComponentDialog,
  Dialog,
  type DialogContext,
  type DialogTurnResult,
  DialogTurnStatus,
  OAuthPrompt,
  type OAuthPromptSettings,
} from "botbuilder-dialogs";
import { z } from "zod";
import type { Clock } from "../../adapters/ports/clock.js";
import { LANGUAGES, type Language } from "../../knowledge/language.js";
import { goesElsewhere } from "./elsewhere.js";
import { activityFor } from "./message.js";
import type { Answered } from "./question.js";
import { hearSignIn } from "./sign-in-heard.js";
import { signInTexts } from "./sign-in-texts.js";
import { factsOf } from "./turn-facts.js";

export interface SignInDeps {
  /** Name of the bot's OAuth connection. */
  readonly connectionName: string;
  /** Whose token it is; nothing else here looks into it. */
  readonly whose: (token: string, personId: string) => "own" | "another" | "unreadable";
  readonly clock: Clock;
  /** Told of what the operator should know; never holds a token. */
  readonly onFault: (error: unknown) => void;
}

export type SignedIn = "signed-in" | "other-account";

export const SIGN_IN_ID = "sign-in";
const MINUTES = 10;
const MOST_TRIES = 3;
const GAVE_UP = { kind: "gave-up" } satisfies Answered<SignedIn>;

/** OAuthPrompt inside, one a language because its card is made with it; ends with what became of it, never with the token. */
export class SignInDialog extends ComponentDialog {
  readonly #deps: SignInDeps;
  readonly #settings: Readonly<Record<Language, OAuthPromptSettings>>;
  readonly #prompt: OAuthPrompt;

  constructor(deps: SignInDeps) {
    super(SIGN_IN_ID);
    this.#deps = deps;
    const settingsIn = (language: Language): OAuthPromptSettings => ({
      connectionName: deps.connectionName,
      title: signInTexts[language].button,
      text: signInTexts[language].why,
      showSignInLink: true,
    });
    this.#settings = { en: settingsIn("en"), nl: settingsIn("nl") };
    for (const language of LANGUAGES) this.addDialog(new OAuthPrompt(language, this.#settings[language]));
    this.#prompt = new OAuthPrompt("sign-out", this.#settings.en);
  }

  protected override async onBeginDialog(inner: DialogContext): Promise<DialogTurnResult> {
    const { language } = factsOf(inner.context);
    let result: DialogTurnResult;
    try {
      result = await inner.beginDialog(language);
    } catch (error) {
      this.#deps.onFault(error);
      return giveUp(inner, signInTexts[language].unavailable);
    }
    if (result.status !== DialogTurnStatus.waiting) return this.#settle(inner, result.result);
    const until = this.#deps.clock.now().getTime() + MINUTES * 60_000;
    Object.assign(inner.activeDialog?.state ?? {}, { until, tries: 0 } satisfies Waiting);
    return result;
  }

  protected override async onContinueDialog(inner: DialogContext): Promise<DialogTurnResult> {
    const turn = inner.context;
    const t = signInTexts[factsOf(turn).language];
    const waiting = waitingOf(inner);
    if (this.#deps.clock.now().getTime() > waiting.until) return giveUp(inner, t.tookTooLong);
    const heard = hearSignIn(turn);
    switch (heard) {
      case "no":
        return giveUp(inner, t.declined);
      case "exchange":
      case "verify":
        return this.#prove(inner, heard);
      case "closed":
        return this.#askAgain(turn, t.notSignedIn);
      case "code":
      case "words":
        break;
    }
    if (heard === "words" && isAnotherTopic(turn)) return Dialog.EndOfTurn;
    waiting.tries += 1;
    if (heard === "code") return this.#prove(inner, heard);
    return waiting.tries >= MOST_TRIES ? giveUp(inner, t.gaveUp) : this.#askAgain(turn, t.stillWaiting);
  }

  protected override async onRepromptDialog(turn: TurnContext): Promise<void> {
    await this.#sendCard(turn);
  }

  async #prove(inner: DialogContext, by: "exchange" | "verify" | "code"): Promise<DialogTurnResult> {
    const turn = inner.context;
    const t = signInTexts[factsOf(turn).language];
    const { tries } = waitingOf(inner);
    let result: DialogTurnResult;
    try {
      result = await inner.continueDialog();
    } catch (error) {
      this.#deps.onFault(error);
      await say(turn, t.serviceDown);
      return Dialog.EndOfTurn;
    }
    if (result.status !== DialogTurnStatus.waiting) return this.#settle(inner, result.result);
    switch (by) {
      case "exchange":
        // The client shows the card by itself when it hears that the exchange failed.
        return result;
      case "verify":
        return this.#askAgain(turn, t.notSignedIn);
      case "code":
        return tries >= MOST_TRIES ? giveUp(inner, t.gaveUp) : this.#askAgain(turn, t.codeWrong);
    }
  }

  async #settle(inner: DialogContext, response: unknown): Promise<DialogTurnResult> {
    const { language, actor } = factsOf(inner.context);
    const t = signInTexts[language];
    const found = tokenShape.safeParse(response).data;
    if (found === undefined) return giveUp(inner, t.tookTooLong);
    switch (this.#deps.whose(found.token, actor.personId)) {
      case "own":
        return ended({ kind: "answered", value: "signed-in" });
      case "another": {
        const gone = await this.#signOut(inner.context);
        await say(inner.context, gone ? t.otherAccount : t.otherAccountStays);
        return ended({ kind: "answered", value: "other-account" });
      }
      case "unreadable":
        this.#deps.onFault(new Error("The token of the OAuth connection names no person and tenant"));
        return giveUp(inner, t.unavailable);
    }
  }

  /** Else that account would be found again the next time, and nobody could sign in with their own. */
  async #signOut(turn: TurnContext): Promise<boolean> {
    try {
      await this.#prompt.signOutUser(turn);
      return true;
    } catch (error) {
      this.#deps.onFault(error);
      return false;
    }
  }

  async #askAgain(turn: TurnContext, text: string): Promise<DialogTurnResult> {
    await say(turn, text);
    await this.#sendCard(turn);
    return Dialog.EndOfTurn;
  }

  async #sendCard(turn: TurnContext): Promise<void> {
    const { language } = factsOf(turn);
    try {
      await OAuthPrompt.sendOAuthCard(this.#settings[language], turn);
    } catch (error) {
      this.#deps.onFault(error);
      await say(turn, signInTexts[language].serviceDown);
    }
  }
}

/** Beside what the prompt keeps of itself. `until` in milliseconds since the epoch. */
interface Waiting {
  readonly until: number;
  tries: number;
}

const tokenShape = z.object({ token: z.string() });
function waitingOf(inner: DialogContext): Waiting {
  // Put there by `onBeginDialog`; a stack of another version is ended before it gets here.
  return inner.activeDialog?.state as Waiting;
}

async function giveUp(inner: DialogContext, text: string): Promise<DialogTurnResult> {
  await inner.cancelAllDialogs();
  await say(inner.context, text);
  return ended(GAVE_UP);
}

function ended(result: Answered<SignedIn>): DialogTurnResult {
  return { status: DialogTurnStatus.complete, result };
}

async function say(turn: TurnContext, text: string): Promise<void> {
  await turn.sendActivity(activityFor({ text }));
}

/** Nothing was prepared before the sign-in, so whoever asks about something else may go there. */
function isAnotherTopic(turn: TurnContext): boolean {
  return goesElsewhere(turn, { text: factsOf(turn).text, holdsOn: false, doing: undefined });
}

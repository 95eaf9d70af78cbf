/** What the bot does with one activity, whatever channel it came by. */
import { type Activity, HandoffEventNames, type TurnContext } from "botbuilder";
import type { Store } from "../adapters/ports/store.js";
import { rememberFacts, type TurnFacts } from "../dialogs/kit/turn-facts.js";
import type { Root } from "../dialogs/root/index.js";
import { emptyMemory, rememberMemory } from "../dialogs/root/memory.js";
import { texts } from "../dialogs/root/texts.js";
import { isLanguage, type Language, languageOfLocale } from "../knowledge/language.js";
import type { Log } from "./log.js";
import type { ConversationTurns } from "./turn/conversation-turns.js";
import { type ConversationMemory, StoreDown } from "./turn/conversation-memory.js";
import type { Lease } from "./turn/keep-lease.js";
import type { MoveToOwnChat } from "./turn/move-to-own-chat.js";
import { nameLanguage } from "./turn/name-language.js";
import { activityKey, isSignInInvoke, withAnswer } from "./turn/sign-in-invoke.js";
import { withFirstWord } from "./turn/first-word.js";
import { isPersonal, readTurn, type ReadTurnDeps } from "./turn/read-turn.js";
import type { RememberChat } from "./turn/remember-chat.js";
import type { TurnErrors } from "./turn/turn-errors.js";

export interface BotDeps extends ReadTurnDeps {
  readonly seen: Store["seen"];
  readonly memory: ConversationMemory;
  readonly rememberChat: RememberChat;
  readonly moveToOwnChat: MoveToOwnChat;
  readonly root: Root;
  /** Whether `handoff.status` and `handoff.initiate` are listened to. */
  readonly handOffEvents: boolean;
  /** Whether people sign in here themselves. */
  readonly signInInvokes: boolean;
  readonly turns: ConversationTurns;
  readonly turnErrors: TurnErrors;
  readonly log: Log;
}

export type Bot = (turn: TurnContext) => Promise<void>;

/** `repeated`: the same activity came before; only invokes are acted upon then, because each needs its answer. */
type Act = (turn: TurnContext, facts: TurnFacts, repeated: boolean) => Promise<void>;

export function createBot(deps: BotDeps): Bot {
  const { root, log } = deps;

  return async (turn) => {
    const { activity } = turn;
    const act = actFor(activity, deps);
    if (activity.type !== "invoke") return void (act && (await ran(turn, act)));
    return act ? withAnswer(turn, () => ran(turn, act)) : refuseInvoke(turn);
  };

  async function ran(turn: TurnContext, act: Act): Promise<"ran" | "failed"> {
    const { activity } = turn;
    const run = await deps.turns.run(activity.conversation.id, (lease) => oneTurn(turn, act, lease));
    switch (run.kind) {
      case "ran":
        return run.value;
      case "busy":
        log.warn("turn-refused-busy", { conversation: activity.conversation.id });
        await tellBusy(turn);
        return "failed";
      case "no-lock":
        await withoutStore(turn, act, run.error);
        return "failed";
    }
  }

  async function oneTurn(turn: TurnContext, act: Act, lease: Lease): Promise<"ran" | "failed"> {
    const { activity } = turn;
    let language = languageOfLocale(activity.locale) ?? deps.defaultLanguage;
    try {
      const repeated = !(await isNew(activity));
      if (repeated && activity.type !== "invoke") return "ran";
      if (!isPersonal(activity)) {
        if (activity.type !== "invoke") await moveElsewhere(turn, texts[language]);
        return "ran";
      }
      if (activity.type === "message") await turn.sendActivity({ type: "typing" });
      const work = () =>
        deps.memory.during(turn, lease, async (memory) => {
          const facts = await readTurn(turn, memory.value, deps);
          language = facts.language;
          rememberFacts(turn, facts);
          nameLanguage(turn);
          if (memory.lost) await turn.sendActivity(texts[language].lostThread);
          await act(turn, facts, repeated);
          await deps.rememberChat(turn, facts);
        });
      await withFirstWord(turn, () => texts[language].onIt, work);
      return "ran";
    } catch (error) {
      if (error instanceof StoreDown) await withoutStore(turn, act, error.cause);
      else await deps.turnErrors(turn, error, language, lease);
      return "failed";
    }
  }

  /** Where others read along nothing is said of anybody; only a message is an answer to somebody. */
  async function moveElsewhere(turn: TurnContext, t: (typeof texts)[Language]): Promise<void> {
    const { activity } = turn;
    const moved = activity.type === "message" && (await deps.moveToOwnChat(deps.objectIdOf(activity) ?? ""));
    await turn.sendActivity(moved ? t.notPersonalMoved : t.notPersonal);
  }

  async function isNew(activity: Activity): Promise<boolean> {
    const key = activityKey(activity);
    if (key === undefined) return true;
    try {
      return await deps.seen.firstTime(activity.conversation.id, key);
    } catch (error) {
      throw new StoreDown(error);
    }
  }

  /** Nothing can be remembered, so nothing is begun or changed; what the articles know can still be said. */
  async function withoutStore(turn: TurnContext, act: Act, error: unknown): Promise<void> {
    const { activity } = turn;
    log.error("store-unavailable", { conversation: activity.conversation.id, error });
    let language = languageOfLocale(activity.locale) ?? deps.defaultLanguage;
    try {
      if (activity.type === "event" || activity.type === "invoke") return;
      if (!isPersonal(activity)) return void (await turn.sendActivity(texts[language].notPersonal));
      const memory = emptyMemory();
      const facts = await readTurn(turn, memory, deps);
      language = facts.language;
      rememberMemory(turn, memory);
      rememberFacts(turn, facts);
      nameLanguage(turn);
      await (activity.type === "message" ? root.withoutMemory(turn) : act(turn, facts, false));
    } catch (again) {
      await deps.turnErrors(turn, again, language, { held: () => false });
    }
  }

  async function tellBusy(turn: TurnContext): Promise<void> {
    const language = languageOfLocale(turn.activity.locale) ?? deps.defaultLanguage;
    if (turn.activity.type === "message") await turn.sendActivity(texts[language].busy);
  }
}

function actFor(activity: Activity, { root, handOffEvents, signInInvokes }: BotDeps): Act | undefined {
  switch (activity.type) {
    case "invoke":
      return signInInvokes && isSignInInvoke(activity)
        ? (turn, _, repeated) => root.signIn(turn, repeated)
        : undefined;
    case "message":
      return (turn) => root.message(turn);
    case "conversationUpdate":
      return activity.channelId !== "msteams" && personCameIn(activity)
        ? (turn) => root.welcome(turn)
        : undefined;
    case "installationUpdate":
      return activity.action === "add" ? (turn) => root.welcome(turn) : undefined;
    case "event":
      if (handOffEvents && activity.name === HandoffEventNames.HandoffStatus) {
        return (turn) => root.handOffEvent(turn, "status", activity.value);
      }
      if (handOffEvents && activity.name === HandoffEventNames.InitiateHandoff) {
        return (turn) => root.handOffEvent(turn, "fromDesk", activity.value);
      }
      return activity.name === "language" && isLanguage(activity.value)
        ? chooseLanguage(activity.value, root)
        : undefined;
    default:
      return undefined;
  }
}

function personCameIn({ membersAdded, recipient }: Activity): boolean {
  return membersAdded?.some(({ id }) => id !== recipient.id) ?? false;
}

/** The client's own language switch says the same as typing "English" or "Nederlands". */
function chooseLanguage(language: Language, root: Root): Act {
  return (turn) => root.chooseLanguage(turn, language);
}

/** Every invoke gets an answer, else Teams shows an error and sends it again. Our own buttons are all Action.Submit. */
async function refuseInvoke(turn: TurnContext): Promise<void> {
  await turn.sendActivity({ type: "invokeResponse", value: { status: 400, body: { code: "BadArgument" } } });
}

/** What the bot does with one activity, whatever channel it came by. */
import type { Activity, TurnContext } from "botbuilder";
import type { Store } from "../adapters/ports/store.js";
import { rememberFacts, type TurnFacts } from "../dialogs/kit/turn-facts.js";
import type { Root } from "../dialogs/root/index.js";
import { emptyMemory, type Memory, readMemory, rememberMemory } from "../dialogs/root/memory.js";
import { texts } from "../dialogs/root/texts.js";
import { isLanguage, type Language, languageOfLocale } from "../knowledge/language.js";
import type { Log } from "./log.js";
import type { ConversationTurns } from "./turn/conversation-turns.js";
import { withFirstWord } from "./turn/first-word.js";
import { isPersonal, readTurn, type ReadTurnDeps } from "./turn/read-turn.js";
import type { TurnErrors } from "./turn/turn-errors.js";

export interface BotDeps extends ReadTurnDeps {
  readonly store: Pick<Store, "conversations" | "seen">;
  readonly root: Root;
  readonly turns: ConversationTurns;
  readonly turnErrors: TurnErrors;
  readonly log: Log;
}

export type Bot = (turn: TurnContext) => Promise<void>;

type Act = (turn: TurnContext, facts: TurnFacts) => Promise<void>;

export function createBot(deps: BotDeps): Bot {
  const { root, store, log } = deps;

  return async (turn) => {
    const { activity } = turn;
    if (activity.type === "invoke") return refuseInvoke(turn);
    const act = actFor(activity, root);
    if (act === undefined) return;
    await deps.turns.run(activity.conversation.id, async () => {
      let language = languageOfLocale(activity.locale) ?? deps.defaultLanguage;
      try {
        if (!(await isNew(activity))) return;
        if (!isPersonal(activity)) {
          await turn.sendActivity(texts[language].notPersonal);
          return;
        }
        if (activity.type === "message") await turn.sendActivity({ type: "typing" });
        const work = () =>
          inMemory(turn, async (memory) => {
            const facts = await readTurn(turn, memory, deps);
            language = facts.language;
            rememberFacts(turn, facts);
            await act(turn, facts);
          });
        await withFirstWord(turn, () => texts[language].onIt, work);
      } catch (error) {
        await deps.turnErrors(turn, error, language);
      }
    });
  };

  async function isNew({ id, conversation }: Activity): Promise<boolean> {
    if (id === undefined) return true;
    return store.seen.firstTime(conversation.id, id);
  }

  async function inMemory(turn: TurnContext, act: (memory: Memory) => Promise<void>): Promise<void> {
    const id = turn.activity.conversation.id;
    const stored = await store.conversations.load(id);
    const known = stored === undefined ? emptyMemory() : readMemory(stored.document);
    if (known === undefined) log.warn("conversation-of-another-version", { conversation: id });
    const memory = known ?? emptyMemory();
    rememberMemory(turn, memory);
    await act(memory);
    const saved = await store.conversations.save(id, memory, stored?.version ?? 0);
    if (saved === "stale") throw new Error("another turn of this conversation was saved meanwhile");
  }
}

function actFor(activity: Activity, root: Root): Act | undefined {
  switch (activity.type) {
    case "message":
      return (turn) => root.message(turn);
    case "conversationUpdate":
      return activity.channelId !== "msteams" && personCameIn(activity)
        ? (turn) => root.welcome(turn)
        : undefined;
    case "installationUpdate":
      return activity.action === "add" ? (turn) => root.welcome(turn) : undefined;
    case "event":
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

/** Every invoke gets an answer, else Teams shows an error and sends it again. Ours are all Action.Submit. */
async function refuseInvoke(turn: TurnContext): Promise<void> {
  await turn.sendActivity({ type: "invokeResponse", value: { status: 400, body: { code: "BadArgument" } } });
}

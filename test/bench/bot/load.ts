import type { BotProcess } from "./bot-process.js";
import type { Conversations, Turn } from "./conversations.js";
import { QUESTIONS } from "./questions.js";

/** Some turns of one bot. */
export interface Load {
  readonly turns: readonly Turn[];
  readonly turnsPerSecond: number;
}

export interface LoadPlan {
  /** Begins the name of every conversation; no two loads of a run have the same. */
  readonly name: string;
  readonly turns: number;
  /** People who write at the same time, each waiting for the answer before writing on. */
  readonly people: number;
}

const TURNS_OF_A_CONVERSATION = 4;

/** Lets people put the questions in turn, in a new conversation after every four. Rejects when a turn fails. */
export async function putLoad(
  conversations: Conversations,
  bot: BotProcess,
  { name, turns: wanted, people }: LoadPlan,
): Promise<Load> {
  const turns: Turn[] = [];
  let next = 0;
  const person = async (_: unknown, who: number) => {
    for (let said = 0; next < wanted; said++) {
      const question = QUESTIONS[next++ % QUESTIONS.length];
      if (question === undefined) return;
      const conversation = `${name}-${who}-${Math.floor(said / TURNS_OF_A_CONVERSATION)}`;
      turns.push(await conversations.ask(bot, conversation, question));
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: people }, person));
  return { turns, turnsPerSecond: (1_000 * turns.length) / (performance.now() - begun) };
}

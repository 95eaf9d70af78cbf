import { type Seconds, within } from "../within.js";
import { machineFacts, type Machine } from "../machine.js";
import { type BotFigures, figuresOf, type Measured, ratioOf } from "./bot-figures.js";
import { ECHO, OURS, startBot, type BotProcess } from "./bot-process.js";
import { openConversations, type Conversations } from "./conversations.js";
import { putLoad } from "./load.js";

export interface BotComparison {
  readonly machine: Machine;
  readonly starts: number;
  /** Turns of each bot that were timed, and those before them that were not. */
  readonly turns: number;
  readonly warmUp: number;
  /** Share of our turns that an article answered. */
  readonly articles: number;
  readonly ours: BotFigures;
  readonly echo: BotFigures;
  /** Ours divided by echo. */
  readonly ratio: BotFigures;
  readonly seconds: number;
}

interface Plan {
  readonly rounds: number;
  readonly starts: number;
  /** When the rounds, and the whole run, must be over; kept unless a single start or round takes longer. */
  readonly roundsEnd: number;
  readonly end: number;
  readonly warmUp: number;
  readonly oneAtATime: number;
  readonly together: number;
}

const SHORT: Plan = {
  rounds: 4,
  starts: 3,
  roundsEnd: 10,
  end: 16,
  warmUp: 80,
  oneAtATime: 50,
  together: 150,
};
const FULL: Plan = {
  rounds: 10,
  starts: 9,
  roundsEnd: 50,
  end: 80,
  warmUp: 400,
  oneAtATime: 100,
  together: 400,
};
export const PEOPLE = 8;

/**
 * Starts both bots, asks both in turn, then starts both in turn some more, so that whatever else the machine does meets both
 * alike. Rejects when a bot does not start, answers with a wrong status, or does not reply.
 */
export async function compareBots(short: boolean): Promise<BotComparison> {
  const plan = short ? SHORT : FULL;
  const machine = machineFacts();
  const begun = performance.now();
  const now = () => (performance.now() - begun) / 1_000;
  const both = [OURS, ECHO].map((kind): Measured => ({
    kind,
    startMs: [],
    startMemory: [],
    single: [],
    together: [],
  }));
  const memory = await measureTurns(both, plan, now);
  // One start each has been measured by now.
  await within({ times: plan.starts - 1, end: plan.end, now }, async (index) => {
    for (const measured of inTurn(both, index)) await (await started(measured)).stop();
  });
  const [ours, echo] = both.map((measured, index) => figuresOf(measured, memory[index] ?? Number.NaN));
  const [loads] = both;
  if (ours === undefined || echo === undefined || loads === undefined) throw new Error("both are measured");
  const turns = [...loads.single, ...loads.together].flatMap((load) => load.turns);
  return {
    machine,
    starts: loads.startMs.length,
    turns: turns.length,
    warmUp: plan.warmUp,
    articles: turns.filter((turn) => turn.article).length / turns.length,
    ours,
    echo,
    ratio: ratioOf(ours, echo),
    seconds: now(),
  };
}

/** Resolves to the memory of each bot after the last turn. */
async function measureTurns(both: readonly Measured[], plan: Plan, now: Seconds): Promise<number[]> {
  const conversations = await openConversations();
  const bots: { readonly measured: Measured; readonly bot: BotProcess }[] = [];
  try {
    for (const measured of both) {
      const bot = await started(measured);
      bots.push({ measured, bot });
      await putLoad(conversations, bot, { name: "warm", turns: plan.warmUp, people: PEOPLE });
    }
    await within({ times: plan.rounds, end: plan.roundsEnd, now }, async (round) => {
      for (const { measured, bot } of inTurn(bots, round)) {
        await measureRound(conversations, bot, measured, round, plan);
      }
    });
    return bots.map(({ bot }) => bot.memory());
  } finally {
    for (const { bot } of bots) await bot.stop();
    await conversations.close();
  }
}

async function measureRound(
  conversations: Conversations,
  bot: BotProcess,
  { single, together }: Measured,
  round: number,
  plan: Plan,
): Promise<void> {
  single.push(await putLoad(conversations, bot, { name: `one-${round}`, turns: plan.oneAtATime, people: 1 }));
  together.push(
    await putLoad(conversations, bot, { name: `many-${round}`, turns: plan.together, people: PEOPLE }),
  );
}

async function started(measured: Measured): Promise<BotProcess> {
  const bot = await startBot(measured.kind);
  measured.startMs.push(bot.startMs);
  measured.startMemory.push(bot.memory());
  return bot;
}

/** Every other time the other one goes first. */
function inTurn<T>(values: readonly T[], round: number): readonly T[] {
  return round % 2 === 0 ? values : [...values].reverse();
}

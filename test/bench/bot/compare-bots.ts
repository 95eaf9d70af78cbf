import { median, percentile } from "../figures.js";
import { machineFacts, type Machine } from "../machine.js";
import { ECHO, OURS, startBot, type BotKind, type BotProcess } from "./bot-process.js";
import { openConversations, type Conversations } from "./conversations.js";
import { putLoad, type Load } from "./load.js";

/** What was measured of one bot; milliseconds and megabytes. */
export interface BotFigures {
  readonly startMs: number;
  readonly startMemory: number;
  readonly memory: number;
  readonly p50: number;
  readonly p99: number;
  readonly turnsPerSecond: number;
  readonly sentPerTurn: number;
}

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
  readonly starts: number;
  readonly startSeconds: number;
  readonly rounds: number;
  readonly roundSeconds: number;
  readonly warmUp: number;
  readonly oneAtATime: number;
  readonly together: number;
}

const SHORT: Plan = {
  starts: 3,
  startSeconds: 6,
  rounds: 4,
  roundSeconds: 6,
  warmUp: 80,
  oneAtATime: 50,
  together: 150,
};
const FULL: Plan = {
  starts: 9,
  startSeconds: 30,
  rounds: 10,
  roundSeconds: 40,
  warmUp: 400,
  oneAtATime: 100,
  together: 400,
};
export const PEOPLE = 8;

interface Measured {
  readonly kind: BotKind;
  readonly startMs: number[];
  readonly startMemory: number[];
  readonly single: Load[];
  readonly together: Load[];
}

/**
 * Starts both bots in turn, then asks both in turn, so that whatever else the machine does meets both alike.
 * Rejects when a bot does not start, answers with a wrong status, or does not reply.
 */
export async function compareBots(short: boolean): Promise<BotComparison> {
  const plan = short ? SHORT : FULL;
  const machine = machineFacts();
  const begun = performance.now();
  const both = [OURS, ECHO].map((kind): Measured => ({
    kind,
    startMs: [],
    startMemory: [],
    single: [],
    together: [],
  }));
  const enough = deadline(plan.startSeconds);
  for (let n = 0; n < plan.starts && !(n > 1 && enough()); n++) {
    for (const measured of inTurn(both, n)) await (await started(measured)).stop();
  }
  const memory = await measureTurns(both, plan);
  const figures = both.map((measured, index) => figuresOf(measured, memory[index] ?? Number.NaN));
  const [ours, echo] = figures;
  const loads = both[0];
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
    seconds: (performance.now() - begun) / 1_000,
  };
}

/** Resolves to the memory of each bot after the last turn. */
async function measureTurns(both: readonly Measured[], plan: Plan): Promise<number[]> {
  const conversations = await openConversations();
  const bots: { readonly measured: Measured; readonly bot: BotProcess }[] = [];
  try {
    for (const measured of both) {
      const bot = await started(measured);
      bots.push({ measured, bot });
      await putLoad(conversations, bot, { name: "warm", turns: plan.warmUp, people: PEOPLE });
    }
    const enough = deadline(plan.roundSeconds);
    for (let round = 0; round < plan.rounds && !(round > 0 && enough()); round++) {
      for (const { measured, bot } of inTurn(bots, round))
        await measureRound(conversations, bot, measured, round, plan);
    }
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

function figuresOf({ startMs, startMemory, single, together }: Measured, memory: number): BotFigures {
  const alone = single.flatMap((load) => load.turns);
  const times = alone.map((turn) => turn.ms);
  return {
    startMs: median(startMs),
    startMemory: median(startMemory),
    memory,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    turnsPerSecond: median(together.map((load) => load.turnsPerSecond)),
    sentPerTurn: alone.reduce((sum, turn) => sum + turn.sent, 0) / alone.length,
  };
}

function ratioOf(ours: BotFigures, echo: BotFigures): BotFigures {
  return {
    startMs: ours.startMs / echo.startMs,
    startMemory: ours.startMemory / echo.startMemory,
    memory: ours.memory / echo.memory,
    p50: ours.p50 / echo.p50,
    p99: ours.p99 / echo.p99,
    turnsPerSecond: ours.turnsPerSecond / echo.turnsPerSecond,
    sentPerTurn: ours.sentPerTurn / echo.sentPerTurn,
  };
}

/** Every other time the other one goes first. */
function inTurn<T>(values: readonly T[], round: number): readonly T[] {
  return round % 2 === 0 ? values : [...values].reverse();
}

function deadline(seconds: number): () => boolean {
  const end = performance.now() + 1_000 * seconds;
  return () => performance.now() > end;
}

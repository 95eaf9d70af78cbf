import { setTimeout as pause } from "node:timers/promises";
import { createSystemClock } from "../../adapters/clock/system-clock.js";
import { createSqliteStore } from "../../adapters/store/sqlite/create-sqlite-store.js";
import { teamsMessage } from "../support/activities.js";
import { type BotProcess, startBotProcess } from "../support/bot-process.js";
import { TEST_SEAL } from "../support/test-seal.js";
import type { FaultRow } from "./fault-row.js";
import { type SlowConnector, startSlowConnector } from "./sigterm/slow-connector.js";
import { createTally, type Tally } from "./tally.js";

const IN_FLIGHT = 20;
const EXIT_MS = 10_000;
/** A signal reaches a process that is busy a moment later; a probe that begins after this must not hear 200. */
const AT_ONCE_MS = 300;
const TRIALS_AT_ONCE = 2;
const KARIN = "karin.hendriks@contoso.com";

/** R10: the process is asked to end while turns are in flight, a confirmed reset among them. */
export const sigtermRow: FaultRow = {
  name: "sigterm",
  does: `SIGTERM with ${IN_FLIGHT} turns in flight, a confirmed reset among them`,
  short: 50,
  long: 500,
  passes: "all finished or recorded, 503 at once, exit 0 within 10 s",
  async run({ count }) {
    const tally = createTally();
    let next = 0;
    let slowest = 0;
    const lane = async () => {
      while (next < count) {
        const trial = next;
        next += 1;
        slowest = Math.max(slowest, await oneTrial(trial, tally));
      }
    };
    await Promise.all(Array.from({ length: TRIALS_AT_ONCE }, lane));
    const result = tally.result(["lost", "half done", "late readiness", "bad exits"]);
    return { ...result, found: `${result.found}; slowest exit ${Math.round(slowest)} ms` };
  },
};

/** Gives how long the exit took, in milliseconds. */
async function oneTrial(trial: number, tally: Tally): Promise<number> {
  // The same sequence in every run: later trials are interrupted later.
  const delay = 10 + (trial % 5) * 10;
  const connector = await startSlowConnector(() => delay);
  const bot = await startBotProcess({ LOG_LEVEL: "error", LOCAL_SPEAKER: KARIN });
  try {
    const confirm = await confirmation(bot, connector);
    const sent = [
      press(bot, connector, confirm),
      ...Array.from({ length: IN_FLIGHT - 1 }, (_, index) => ask(bot, connector, `talk ${index}`)),
    ];
    await pause(20 + ((trial * 37) % 150));
    const ending = bot.terminate();
    const [probed, answers, exit] = await Promise.all([probe(bot.url), Promise.all(sent), ending]);
    if (exit.code !== 0 || exit.milliseconds > EXIT_MS) {
      tally.wrong("bad exits", `trial ${trial}: ${exit.code} after ${exit.milliseconds} ms ${bot.output()}`);
    }
    if (probed.lateReady > 0) tally.wrong("late readiness", `trial ${trial}: 200 long after the signal`);
    if (probed.refused > 0) tally.seen("processes seen answering 503");
    await judge({ trial, bot, connector, answers, tally });
    return exit.milliseconds;
  } finally {
    await bot.stop();
    await connector.close();
  }
}

interface Answered {
  readonly conversation: string;
  readonly activity: string;
  /** Undefined: the connection broke. */
  readonly status: number | undefined;
}

interface Trial {
  readonly trial: number;
  readonly bot: BotProcess;
  readonly connector: SlowConnector;
  readonly answers: readonly Answered[];
  readonly tally: Tally;
}

/** What was taken on was finished; what was not taken on left no trace, so that it can be sent again. */
async function judge({ trial, bot, connector, answers, tally }: Trial): Promise<void> {
  const store = await createSqliteStore({
    directory: bot.dataDir,
    clock: createSystemClock(),
    seal: TEST_SEAL,
  });
  try {
    for (const { conversation, activity, status } of answers) {
      const heard = connector.heard(conversation).length > (conversation === "reset" ? 3 : 0);
      const untouched = await store.seen.firstTime(conversation, activity);
      const which = `trial ${trial}, ${conversation}: status ${status}, heard ${heard}, untouched ${untouched}`;
      if (status === 200) {
        tally.seen("turns finished");
        if (!heard || untouched) tally.wrong("lost", which);
      } else {
        tally.seen(
          status === undefined ? "connections broken, nothing begun" : `turns refused with ${status}`,
        );
        if (heard || !untouched) tally.wrong(status === undefined ? "lost" : "half done", which);
      }
    }
    const events = (await store.audit.entries()).map(({ event }) => event);
    const intended = events.filter((event) => event === "reset-intended").length;
    const changed = events.filter((event) => event === "reset-changed").length;
    if (intended > 1 || intended !== changed) tally.wrong("half done", `trial ${trial}: ${events.join()}`);
    tally.seen(intended === 1 ? "resets done" : "resets refused");
  } finally {
    await store.close();
  }
}

/** Asks for readiness on new connections, from the signal on until nobody listens. */
async function probe(url: string): Promise<{ readonly refused: number; readonly lateReady: number }> {
  const began = performance.now();
  let refused = 0;
  let lateReady = 0;
  for (;;) {
    const asked = performance.now() - began;
    let status: number;
    try {
      ({ status } = await fetch(`${url}/readyz`, { headers: { connection: "close" } }));
    } catch {
      return { refused, lateReady };
    }
    if (status === 503) refused += 1;
    else if (asked > AT_ONCE_MS) lateReady += 1;
    await pause(2);
  }
}

/** Talks up to the confirmation of a reset for Sandra; gives the value behind its button. */
async function confirmation(bot: BotProcess, connector: SlowConnector): Promise<unknown> {
  const topic = { kind: "topic", topic: "reset-user-password" };
  await deliver(bot, connector, "reset", { text: "", value: topic });
  await deliver(bot, connector, "reset", { text: "sandra.dewit@contoso.com" });
  await deliver(bot, connector, "reset", { text: "INC-10423" });
  const card = /\{"kind":"confirm","action":"[\w-]+"\}/.exec(connector.heard("reset").at(-1) ?? "")?.[0];
  if (card === undefined) throw new Error(`no confirmation: ${connector.heard("reset").join("\n")}`);
  const value: unknown = JSON.parse(card);
  return value;
}

function press(bot: BotProcess, connector: SlowConnector, value: unknown): Promise<Answered> {
  return deliver(bot, connector, "reset", { text: "", value });
}

function ask(bot: BotProcess, connector: SlowConnector, conversation: string): Promise<Answered> {
  return deliver(bot, connector, conversation, { text: "I forgot my password" });
}

let activities = 0;

async function deliver(
  bot: BotProcess,
  connector: SlowConnector,
  conversation: string,
  said: Readonly<Record<string, unknown>>,
): Promise<Answered> {
  activities += 1;
  const activity = `activity ${activities}`;
  const where = { id: conversation, conversationType: "personal", isGroup: false, name: "" };
  const body = JSON.stringify(teamsMessage(connector.url, { ...said, id: activity, conversation: where }));
  const headers = { "Content-Type": "application/json", connection: "close" };
  try {
    const { status } = await fetch(`${bot.url}/api/messages`, { method: "POST", headers, body });
    return { conversation, activity, status };
  } catch {
    return { conversation, activity, status: undefined };
  }
}

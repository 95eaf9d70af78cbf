import { setTimeout as pause } from "node:timers/promises";
import type { AuditEntry } from "../../adapters/ports/audit.js";
import { createHttpDirectory } from "../support/http-directory.js";
import { openHouse, openTalk, type House, type Talk } from "../support/talk.js";
import { movedClock } from "../support/test-clock.js";
import { startDirectoryProcess, type DirectoryProcess } from "./directory/directory-process.js";
import { pair, peopleOf } from "./directory/people.js";
import type { FaultResult, FaultRow } from "./fault-row.js";
import { killChild, type Killed } from "./kill/kill-child.js";
import {
  conversationOf,
  POINTS,
  RESOLVED_WITHIN_MS,
  SWEEP_EVERY_MS,
  TENTH,
  type KillOrder,
} from "./kill/points.js";
import { isFalse, isLastWord, statementsIn } from "./statements.js";
import { createTally, type Tally } from "./tally.js";

/** Instances that run at once beside the one that stays. */
const AT_ONCE = 3;
/** Kills that share one data file; each point has the same number of them. */
const A_BATCH = 3 * POINTS.length;
const LAST_WORDS: ReadonlySet<string> = new Set(["reset-changed", "reset-not-changed", "reset-unresolved"]);
/** Until what a killed courier had claimed is free again, and a killed turn's conversation. */
const LEASES_MS = 61_000;
/** What is left of a confirmation's five minutes, with those leases. */
const CONFIRMATION_MS = 200_000;

export const killRow: FaultRow = {
  name: "kill",
  does: "kill -9 at the 8 points of a reset",
  short: 80,
  long: 1_000,
  passes: "0 lost intents, 0 double writes, 0 unreported, all resolved within 60 s",
  run: ({ count }) => kills(count),
};

/**
 * One reset a kill: an instance of the bot on a shared SQLite file is ended with SIGKILL at one of eight points, and
 * another instance has to find the end and tell it. The directory is a third process.
 */
async function kills(count: number): Promise<FaultResult> {
  const tally = createTally();
  const directory = await startDirectoryProcess(count);
  let slowest = 0;
  try {
    for (let from = 0; from < count; from += A_BATCH) {
      const took = await batch(directory, from, Math.min(A_BATCH, count - from), tally);
      slowest = Math.max(slowest, took);
    }
  } finally {
    await directory.stop();
  }
  const result = tally.result([
    "lost intents",
    "writes without an earlier intent",
    "double writes",
    "unreported",
    "false statements",
    "late",
    "dead talks",
  ]);
  return {
    ...result,
    found: `${result.found}; slowest end ${(slowest / 1_000).toFixed(1)} s after the kill, pauses a tenth of the real ones`,
  };
}

async function batch(directory: DirectoryProcess, from: number, size: number, tally: Tally): Promise<number> {
  const clock = movedClock();
  const client = createHttpDirectory(directory.url, clock);
  const numbers = Array.from({ length: size }, (_, index) => from + index);
  const house = await openHouse({
    clock,
    people: peopleOf(numbers.map(pair)),
    around: () => client,
    waits: TENTH,
  });
  try {
    const orders = numbers.map((number): KillOrder => ({
      dataDir: house.dataDir,
      url: directory.url,
      number,
      point: POINTS[number % POINTS.length] ?? "idle",
      late: Math.floor(number / POINTS.length) % 2 === 1,
    }));
    const talks = new Map<number, Talk>();
    for (const number of numbers) {
      const { actor } = pair(number);
      const name = actor.person.userPrincipalName;
      talks.set(number, await openTalk(house, name, "en-GB", conversationOf(number)));
    }
    // Those that are killed while they tell must get to telling: this instance would be quicker.
    const telling = orders.filter(({ point }) => point === "during the notice");
    const others = orders.filter(({ point }) => point !== "during the notice");
    const sweeping = sweep(house);
    const killed = await several(others, (order) => killChild(order, directory));
    await pause(RESOLVED_WITHIN_MS + SWEEP_EVERY_MS);
    await sweeping.stop();
    killed.push(...(await several(telling, (order) => killChild(order, directory))));
    clock.move(LEASES_MS);
    await house.resolve();
    await house.carry();
    const audit = await house.store.audit.entries();
    let slowest = 0;
    for (const each of killed) {
      const talk = talks.get(each.order.number);
      if (talk === undefined) continue;
      slowest = Math.max(slowest, await judge(each, { house, directory, talk, audit, tally }));
    }
    return slowest;
  } finally {
    client.close();
    await house.close();
  }
}

interface Scene {
  readonly house: House;
  readonly directory: DirectoryProcess;
  readonly talk: Talk;
  readonly audit: readonly AuditEntry[];
  readonly tally: Tally;
}

/** Holds what is recorded, written and told against each other. Gives the milliseconds from the kill to the last word. */
async function judge(killed: Killed, { house, directory, talk, audit, tally }: Scene): Promise<number> {
  const { order, killedAt, confirm, failed } = killed;
  const which = `trial ${order.number}, ${order.point}${order.late ? ", late" : ""}`;
  if (failed !== undefined || confirm === undefined) {
    tally.wrong("not killed at its point", `${which}: ${failed}`);
    return 0;
  }
  tally.seen(order.point);
  const { target } = pair(order.number);
  const own = audit.filter(({ targetId }) => targetId === target.person.id);
  const intent = own.find(({ event }) => event === "reset-intended");
  const end = own.find(({ event }) => LAST_WORDS.has(event));
  const { writes, applied } = await directory.account(target.person.id);
  const told = [...killed.statements, ...statementsIn(transcriptOf(house, talk))];

  if (writes.length > 1 || applied > 1) tally.wrong("double writes", which);
  if (writes.some(({ arrivedAt }) => intent === undefined || Date.parse(intent.at) > arrivedAt)) {
    tally.wrong("writes without an earlier intent", which);
  }
  if (intent !== undefined && end === undefined) tally.wrong("lost intents", which);
  if (intent !== undefined && !told.some(isLastWord)) tally.wrong("unreported", which);
  for (const each of told) {
    if (isFalse(each, applied)) tally.wrong("false statements", `${which}: ${each}`);
  }
  // Those that were killed while telling had found the end themselves.
  const took = end === undefined ? 0 : Math.max(0, Date.parse(end.at) - killedAt);
  if (took > RESOLVED_WITHIN_MS) tally.wrong("late", `${which}: ${took} ms`);

  // The talk goes on, and the same press once more does at most what the first one did not live to do.
  const heard = await talk.submit(confirm);
  const after = await directory.account(target.person.id);
  if (after.writes.length !== Math.max(1, writes.length) && intent !== undefined) {
    if (after.writes.length > writes.length) tally.wrong("double writes", `${which}: pressed again`);
  }
  const valid = Date.now() - killedAt < CONFIRMATION_MS;
  if (intent === undefined && valid && !statementsIn(heard).includes("changed")) {
    tally.wrong("dead talks", `${which}: pressed again, it said ${heard}`);
  }
  const answer = await talk.say("help");
  if (!answer.includes("start again")) tally.wrong("dead talks", `${which}: help says ${answer}`);
  return took;
}

function transcriptOf({ channel }: House, { conversation }: Talk): string {
  return JSON.stringify(
    channel.activitiesAfter(conversation).activities.filter(({ from }) => from.role === "bot"),
  );
}

/** What every instance does while it runs. */
function sweep(house: House): { stop(): Promise<void> } {
  let stopped = false;
  const loop = (async () => {
    while (!stopped) {
      await house.resolve();
      await house.carry();
      await pause(SWEEP_EVERY_MS);
    }
  })();
  return {
    stop() {
      stopped = true;
      return loop;
    },
  };
}

async function several<T, R>(all: readonly T[], work: (each: T) => Promise<R>): Promise<R[]> {
  const waiting = [...all];
  const done: R[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) done.push(await work(next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}

import { setTimeout as pause } from "node:timers/promises";
import type { Directory } from "../../adapters/ports/directory.js";
import { upToConfirmation } from "../support/reset-talk.js";
import { openHouse, type House, type HouseOptions } from "../support/talk.js";
import { movedClock, type TestClock } from "../support/test-clock.js";
import { peopleOf, type Pair } from "./directory/people.js";
import type { FaultResult } from "./fault-row.js";
import { isFalse, isLastWord, statementsIn, type Statement } from "./statements.js";
import { createTally, type Tally } from "./tally.js";

const SECOND = 1_000;
const FIRST_REPLY_MS = 3 * SECOND;
const TURN_MS = 10 * SECOND;
const OPEN_MS = 20 * SECOND;
const SWEEP_EVERY_MS = 1 * SECOND;

/** A directory that is slow as it is told, and the bot that waits for it. */
export interface SlowStage {
  readonly waits: HouseOptions["waits"];
  /** Milliseconds: what those pauses come to at most, and the message. */
  readonly toldMs: number;
  /** Milliseconds between two presses. */
  readonly apartMs: number;
  connect(clock: TestClock): Promise<{ readonly directory: Directory; close(): void }>;
  pair(number: number): Pair;
  /** From now on this trial's person is slow to read and write; says how. */
  slowDown(number: number): Promise<string>;
  account(personId: string): Promise<SeenAccount>;
}

export interface SeenAccount {
  readonly writes: number;
  readonly applied: number;
  /** Milliseconds: of any request, where that is looked at. */
  readonly longestOpen?: number;
}

interface Measured {
  readonly tally: Tally;
  /** Milliseconds, the most of all. */
  readonly longest: { reply: number; turn: number; told: number; open?: number };
}

/** Presses the buttons of a round's resets at once, on real time, and measures what each person waits for. */
export async function slowTrials(rounds: readonly (readonly SlowTrials[])[]): Promise<FaultResult> {
  const measured: Measured = { tally: createTally(), longest: { reply: 0, turn: 0, told: 0 } };
  for (const round of rounds) {
    await Promise.all(round.map(({ stage, numbers }) => together(stage, numbers, measured)));
  }
  const { tally, longest } = measured;
  const result = tally.result([
    "late first replies",
    "turns left open",
    "ends not told",
    "false statements",
    "second writes",
    ...(longest.open === undefined ? [] : ["requests open too long"]),
  ]);
  const seconds = (ms: number) => `${(ms / SECOND).toFixed(1)} s`;
  const open =
    longest.open === undefined ? "" : `, the longest request was open for ${seconds(longest.open)}`;
  return {
    ...result,
    found: `${result.found}; longest: reply ${seconds(longest.reply)}, turn ${seconds(longest.turn)}`,
    details: [`the last end was told after ${seconds(longest.told)}${open}`, ...(result.details ?? [])],
  };
}

/** The numbers, in rounds of so many. */
export function inRounds(count: number, atOnce: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(count / atOnce) }, (_, round) =>
    Array.from({ length: Math.min(atOnce, count - round * atOnce) }, (__, index) => round * atOnce + index),
  );
}

export interface SlowTrials {
  readonly stage: SlowStage;
  /** Of the trials that wait at the same time. */
  readonly numbers: readonly number[];
}

async function together(stage: SlowStage, numbers: readonly number[], measured: Measured): Promise<void> {
  const clock = movedClock();
  const client = await stage.connect(clock);
  const house = await openHouse({
    clock,
    people: peopleOf(numbers.map((number) => stage.pair(number))),
    around: () => client.directory,
    waits: stage.waits,
  });
  let stopped = false;
  const sweeping = async () => {
    while (!stopped) {
      await house.resolve();
      await house.carry();
      await pause(SWEEP_EVERY_MS);
    }
  };
  try {
    const ready: (() => Promise<void>)[] = [];
    for (const number of numbers) ready.push(await prepared(house, stage, number, measured));
    const loop = sweeping();
    await Promise.all(
      ready.map(async (press, index) => {
        await pause(index * stage.apartMs);
        await press();
      }),
    );
    stopped = true;
    await loop;
  } finally {
    stopped = true;
    client.close();
    await house.close();
  }
}

/** Everything up to the button; gives what presses it and follows it to its end. */
async function prepared(
  house: House,
  stage: SlowStage,
  number: number,
  { tally, longest }: Measured,
): Promise<() => Promise<void>> {
  const { actor, target } = stage.pair(number);
  const { talk, confirm } = await upToConfirmation(house, number % 2 === 0 ? "en-GB" : "nl-NL", {
    actor: actor.person.userPrincipalName,
    target: target.person.userPrincipalName,
  });
  const which = `trial ${number}, ${await stage.slowDown(number)}`;
  const { conversation } = talk;
  const statements: Statement[] = [];

  return async () => {
    const began = performance.now();
    let replied: number | undefined;
    let told: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (told = resolve));
    const before = house.channel.activitiesAfter(conversation).watermark;
    const deaf = house.channel.subscribe(conversation, before, {
      closed: () => undefined,
      next: ({ activities }) => {
        for (const { from, type, ...said } of activities) {
          if (from.role !== "bot" || type !== "message") continue;
          replied ??= performance.now() - began;
          statements.push(...statementsIn(JSON.stringify(said)));
          if (statements.some(isLastWord)) told();
        }
      },
    });
    const value = { ...confirm };
    house.channel.receive(conversation, { type: "message", value, channelData: { postBack: true } });
    await house.channel.idle(conversation);
    const turn = performance.now() - began;
    tally.seen(`told ${statements.join(" and ") || "nothing"} in the turn`);
    const late = await Promise.race([ended.then(() => false), pause(stage.toldMs, true, { ref: false })]);
    deaf();
    const { writes, applied, longestOpen } = await stage.account(target.person.id);
    if (longestOpen !== undefined) longest.open = longestOpen;
    if ((longestOpen ?? 0) > OPEN_MS) tally.wrong("requests open too long", `${which}: ${longestOpen}`);
    longest.reply = Math.max(longest.reply, replied ?? Infinity);
    longest.turn = Math.max(longest.turn, turn);
    longest.told = Math.max(longest.told, performance.now() - began);
    if (replied === undefined || replied > FIRST_REPLY_MS)
      tally.wrong("late first replies", `${which}: ${replied}`);
    if (turn > TURN_MS) tally.wrong("turns left open", `${which}: ${turn}`);
    if (late) tally.wrong("ends not told", which);
    if (writes > 1) tally.wrong("second writes", which);
    for (const each of statements) {
      if (isFalse(each, applied)) tally.wrong("false statements", `${which}: ${each}`);
    }
  };
}

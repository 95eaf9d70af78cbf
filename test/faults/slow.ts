import { setTimeout as pause } from "node:timers/promises";
import { createHttpDirectory } from "../support/http-directory.js";
import { upToConfirmation } from "../support/reset-talk.js";
import { openHouse, type House } from "../support/talk.js";
import { movedClock } from "../support/test-clock.js";
import { startDirectoryProcess, type DirectoryProcess } from "./directory/directory-process.js";
import type { ReadFault, WriteFault } from "./directory/faults.js";
import { pair, peopleOf } from "./directory/people.js";
import type { FaultResult, FaultRow } from "./fault-row.js";
import { isFalse, isLastWord, statementsIn, type Statement } from "./statements.js";
import { createTally, type Tally } from "./tally.js";

const SECOND = 1_000;
const FIRST_REPLY_MS = 3 * SECOND;
const TURN_MS = 10 * SECOND;
/** What the pauses below come to at most, and the message. */
const TOLD_MS = 110 * SECOND;
const SWEEP_EVERY_MS = 1 * SECOND;
/** Presses that wait for the directory at the same time. */
const AT_ONCE = 60;

/** The deadlines of a turn are the real ones; only what is looked into after it goes ten times as fast. */
const WAITS = {
  resolving: {
    idle: 20 * SECOND,
    lease: 30 * SECOND,
    between: 1 * SECOND,
    lastSend: 5 * SECOND,
    ours: 60 * SECOND,
    quiet: { killed: 40 * SECOND, sent: 30 * SECOND },
    longest: 90 * SECOND,
  },
} as const;

interface Cell {
  readonly write: WriteFault;
  readonly read?: ReadFault;
}

export const slowRow: FaultRow = {
  name: "slow",
  does: "a directory that answers in 5 s, 14 s, 16 s, 30 s, 120 s or never",
  short: 60,
  long: 600,
  passes: "first reply within 3 s, turn closed within 10 s, the end told",
  run: ({ count }) => slow(count),
};

/** Presses the button of many resets at once, on real time, and measures what each person waits for. */
async function slow(count: number): Promise<FaultResult> {
  const tally = createTally();
  const longest = { reply: 0, turn: 0, told: 0 };
  const directory = await startDirectoryProcess(count);
  try {
    for (let from = 0; from < count; from += AT_ONCE) {
      const numbers = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => from + index);
      await together(directory, numbers, tally, longest);
    }
  } finally {
    await directory.stop();
  }
  const result = tally.result([
    "late first replies",
    "turns left open",
    "ends not told",
    "false statements",
    "second writes",
  ]);
  const seconds = (ms: number) => `${(ms / SECOND).toFixed(1)} s`;
  return {
    ...result,
    found: `${result.found}; longest: reply ${seconds(longest.reply)}, turn ${seconds(longest.turn)}`,
    details: [`the last end was told after ${seconds(longest.told)}`, ...(result.details ?? [])],
  };
}

interface Longest {
  reply: number;
  turn: number;
  told: number;
}

async function together(
  directory: DirectoryProcess,
  numbers: readonly number[],
  tally: Tally,
  longest: Longest,
): Promise<void> {
  const clock = movedClock();
  const client = createHttpDirectory(directory.url, clock);
  const house = await openHouse({
    clock,
    people: peopleOf(numbers.map(pair)),
    around: () => client,
    waits: WAITS,
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
    for (const number of numbers) ready.push(await prepared(house, directory, number, tally, longest));
    const loop = sweeping();
    await Promise.all(ready.map((press) => press()));
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
  directory: DirectoryProcess,
  number: number,
  tally: Tally,
  longest: Longest,
): Promise<() => Promise<void>> {
  const { actor, target } = pair(number);
  const personId = target.person.id;
  const cell = CELLS[number % CELLS.length] ?? assertCell();
  const which = `trial ${number}, ${JSON.stringify(cell)}`;
  const { talk, confirm } = await upToConfirmation(house, number % 2 === 0 ? "en-GB" : "nl-NL", {
    actor: actor.person.userPrincipalName,
    target: target.person.userPrincipalName,
  });
  await directory.plan({ personId, ...cell });
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
    const late = await Promise.race([ended.then(() => false), pause(TOLD_MS, true, { ref: false })]);
    deaf();
    const { writes, applied } = await directory.account(personId);
    longest.reply = Math.max(longest.reply, replied ?? Infinity);
    longest.turn = Math.max(longest.turn, turn);
    longest.told = Math.max(longest.told, performance.now() - began);
    if (replied === undefined || replied > FIRST_REPLY_MS)
      tally.wrong("late first replies", `${which}: ${replied}`);
    if (turn > TURN_MS) tally.wrong("turns left open", `${which}: ${turn}`);
    if (late) tally.wrong("ends not told", which);
    if (writes.length > 1) tally.wrong("second writes", which);
    for (const each of statements) {
      if (isFalse(each, applied)) tally.wrong("false statements", `${which}: ${each}`);
    }
  };
}

function assertCell(): never {
  throw new Error("there are no cells");
}

/** The account changes at once, after 14 seconds, or never; the answer is late; reading is quick, slow or hangs. */
const CELLS: readonly Cell[] = [5, 14, 16, 30, 120, undefined].flatMap((answersAfter) =>
  [0, 14 * SECOND, undefined].flatMap((appliesAfter): readonly Cell[] => {
    const write: WriteFault = {
      answer: answersAfter === undefined ? "never" : appliesAfter === 0 ? "true" : 504,
      ...(appliesAfter !== undefined && { appliesAfter }),
      ...(answersAfter !== undefined && { answersAfter: answersAfter * SECOND }),
    };
    const slowly = (answersAfter ?? 3_600) * SECOND;
    return [
      { write },
      // The two reads before the write come in time, and not in no time; those right after it take as long as the write.
      { write, read: { times: 2, answersAfter: 3 * SECOND, answer: "never" } },
      { write, read: { after: 2, times: 2, answersAfter: slowly, answer: "never" } },
      // Reading takes as long from the beginning: nothing is written.
      { write, read: { times: 2, answersAfter: slowly, answer: "never" } },
    ];
  }),
);

import { createHttpDirectory } from "../support/http-directory.js";
import { startDirectoryProcess, type DirectoryProcess } from "./directory/directory-process.js";
import type { ReadFault, WriteFault } from "./directory/faults.js";
import { pair } from "./directory/people.js";
import type { FaultResult, FaultRow } from "./fault-row.js";
import { inRounds, type SlowStage, slowTrials } from "./slow-trials.js";

const SECOND = 1_000;
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

async function slow(count: number): Promise<FaultResult> {
  const directory = await startDirectoryProcess(count);
  const stage = stageOf(directory);
  try {
    return await slowTrials(inRounds(count, AT_ONCE).map((numbers) => [{ stage, numbers }]));
  } finally {
    await directory.stop();
  }
}

function stageOf(directory: DirectoryProcess): SlowStage {
  return {
    waits: WAITS,
    toldMs: 110 * SECOND,
    apartMs: 0,
    pair,
    connect: async (clock) => {
      const client = createHttpDirectory(directory.url, clock);
      return { directory: client, close: () => client.close() };
    },
    slowDown: async (number) => {
      const cell = CELLS[number % CELLS.length] ?? assertCell();
      await directory.plan({ personId: pair(number).target.person.id, ...cell });
      return JSON.stringify(cell);
    },
    account: async (personId) => {
      const { writes, applied } = await directory.account(personId);
      return { writes: writes.length, applied };
    },
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

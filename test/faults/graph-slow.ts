import type { SignInKind } from "../../adapters/directory/graph/capabilities.js";
import type { FaultResult, FaultRow } from "./fault-row.js";
import { READS_BEFORE_THE_WRITE } from "./graph/cells.js";
import { createGraphClient } from "./graph/graph-client.js";
import { startGraphProcess } from "./graph/graph-process.js";
import { graphPairs } from "./graph/people.js";
import type { GraphPlan, Spoiled } from "./graph/plan.js";
import { inRounds, type SlowStage, slowTrials } from "./slow-trials.js";

const SECOND = 1_000;
const AT_ONCE = 80;
const SIGN_INS: readonly SignInKind[] = ["delegated", "application"];

/** The deadlines of a turn are the real ones. No change comes later than 9 s, so what is looked into after it is soon sure. */
const WAITS = {
  resolving: {
    idle: 12 * SECOND,
    lease: 15 * SECOND,
    between: 1 * SECOND,
    lastSend: 5 * SECOND,
    ours: 60 * SECOND,
    quiet: { killed: 16 * SECOND, sent: 14 * SECOND },
    longest: 35 * SECOND,
  },
} as const;

/** R5 on Microsoft Graph. */
export const graphSlowRow: FaultRow = {
  name: "graph-slow",
  does: "Graph: answers in 5 s, 14 s, 16 s, 30 s, 120 s or never, operations too; both sign-ins",
  short: 72,
  long: 720,
  passes: "first reply within 3 s, turn closed within 10 s, the end told",
  run: ({ count }) => graphSlow(count),
};

async function graphSlow(count: number): Promise<FaultResult> {
  const graph = await startGraphProcess(count);
  const pairs = graphPairs(count);
  const stageOf = (signIn: SignInKind): SlowStage => ({
    waits: WAITS,
    toldMs: 75 * SECOND,
    // A reset takes a dozen requests: the machine must not be what is slow.
    apartMs: 250,
    pair: (number) => pairs[number] ?? assertThere(),
    connect: async (clock) => {
      const { directory } = await createGraphClient({ url: graph.url, clock, signIn });
      return { directory, close: () => undefined };
    },
    slowDown: async (number) => {
      const cells = cellsOf(signIn);
      const cell = cells[Math.floor(number / SIGN_INS.length) % cells.length] ?? assertThere();
      await graph.plan({ personId: pairs[number]?.target.person.id ?? assertThere(), ...cell });
      return JSON.stringify(cell);
    },
    account: (personId) => graph.account(personId),
  });
  const stages = SIGN_INS.map(stageOf);
  try {
    return await slowTrials(
      inRounds(count, AT_ONCE).map((numbers) =>
        stages.map((stage, half) => ({
          stage,
          numbers: numbers.filter((number) => number % SIGN_INS.length === half),
        })),
      ),
    );
  } finally {
    await graph.stop();
  }
}

function assertThere(): never {
  throw new Error("there is no such trial");
}

const GATEWAY = { kind: "status", status: 504 } as const;

/** The account changes at once, 9 seconds later or never, and the answer is late; or the operation's end is. */
const cellsOf = (signIn: SignInKind): readonly Omit<GraphPlan, "personId">[] =>
  [5, 14, 16, 30, 120, undefined].flatMap((seconds) => {
    const late = seconds === undefined ? {} : { late: seconds * SECOND };
    const effect = seconds === undefined ? ({ kind: "silence" } as const) : GATEWAY;
    const write = (moment: Spoiled["moment"]): Spoiled => ({
      moment,
      effect: moment === "after" && seconds !== undefined ? { kind: "none" } : effect,
      ...late,
    });
    const slowReads: Spoiled = { moment: "before", effect, ...late, times: 2 };
    return [
      { write: write("after") },
      { write: write("before") },
      { write: write(9 * SECOND) },
      // Those right after the write are as slow.
      { write: write("after"), read: { ...slowReads, spared: READS_BEFORE_THE_WRITE[signIn] } },
      // Nothing is written where reading is slow from the beginning.
      { write: write("after"), read: slowReads },
      { poll: { moment: "before", effect, ...late } },
    ];
  });

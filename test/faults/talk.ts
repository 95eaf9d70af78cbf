import type { FaultRow } from "./fault-row.js";
import { everyState } from "./talk/states.js";
import { EVERYTHING_ODD, LONGEST_BLOCK_MS, tryStates } from "./talk/trials.js";

/** What people say that is no answer, at every place where a talk can stand. */
export const talkRow: FaultRow = {
  name: "talk",
  does: "each interrupt and so many odd answers at every question of every flow, both languages",
  short: 12,
  long: EVERYTHING_ODD.length,
  passes: `0 faults, 0 dead ends, 0 writes, event loop never blocked for more than ${LONGEST_BLOCK_MS} ms`,
  async run({ count }) {
    const states = await everyState();
    const { trials, wrong, longestBlockMs } = await tryStates(states, { each: count, measure: true });
    const blocked = `longest block ${longestBlockMs.toFixed(0)} ms`;
    return {
      passed: wrong.length === 0,
      found: `${states.length} states, ${trials} odd answers, ${wrong.length} wrong, ${blocked}`,
      details: wrong.slice(0, 20),
    };
  },
};

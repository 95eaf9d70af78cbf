import type { FaultRow } from "./fault-row.js";
import { everyState } from "./talk/states.js";
import { ODD_ANSWERS } from "./talk/odd-words.js";
import { ALL_NAUGHTY, LONGEST_BLOCK_MS, tryStates } from "./talk/trials.js";

/** What people say that is no answer, at every place where a talk can stand. */
export const talkRow: FaultRow = {
  name: "talk",
  does: `each interrupt, ${ODD_ANSWERS.length} odd answers and so many naughty strings at every question of every flow, both languages`,
  short: 5,
  long: ALL_NAUGHTY.length,
  passes: `0 faults, 0 dead ends, 0 writes, event loop never blocked for more than ${LONGEST_BLOCK_MS} ms`,
  async run({ count }) {
    const states = await everyState();
    const { trials, wrong, longestBlockMs } = await tryStates(states, {
      odd: ODD_ANSWERS.length,
      naughty: count,
      measure: true,
    });
    const blocked = `longest block ${longestBlockMs.toFixed(0)} ms`;
    return {
      passed: wrong.length === 0,
      found: `${states.length} states, ${trials} trials, ${wrong.length} wrong, ${blocked}`,
      details: wrong.slice(0, 20),
    };
  },
};

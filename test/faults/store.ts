import { STORE_FAULTS, storeTrial } from "../support/store-trial.js";
import type { FaultRow } from "./fault-row.js";

/** R9: the store fails in the middle of a talk. */
export const storeRow: FaultRow = {
  name: "store",
  does: "store down, read-only, full; row corrupt, no text, of an unknown dialog, of an older schema",
  short: 70,
  long: 700,
  passes: "resets refused, questions answered, next turn recovers",
  async run({ count }) {
    const wrong: string[] = [];
    for (let trial = 0; trial < count; trial += 1) {
      const fault = STORE_FAULTS[trial % STORE_FAULTS.length] ?? "down";
      const round = Math.floor(trial / STORE_FAULTS.length);
      wrong.push(...(await storeTrial(fault, round % 2 === 0 ? "en" : "nl", round % 4 < 2)));
    }
    return {
      passed: wrong.length === 0,
      found: wrong.length === 0 ? "all of them" : `${wrong.length} things wrong`,
      details: wrong.slice(0, 10),
    };
  },
};

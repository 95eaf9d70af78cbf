import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { NAUGHTY_STRINGS } from "../../support/naughty-strings.js";
import { ODD_WORDS } from "./odd-words.js";
import { reach } from "./spot.js";
import type { TalkState } from "./states.js";
import { interruptEach, sayOdd } from "./trial.js";

/** All that is said: odd words and, between them, naughty strings with something in them. */
export const EVERYTHING_ODD: readonly string[] = interleaved(
  ODD_WORDS,
  NAUGHTY_STRINGS.filter((text) => text.trim() !== ""),
);

export interface Tried {
  readonly trials: number;
  readonly wrong: readonly string[];
  /** The longest that the event loop stood still in a trial, in milliseconds; 0 where it is not measured. */
  readonly longestBlockMs: number;
}

export interface TryOptions {
  /** Odd words at each state; the states take turns, so that together they hear all. */
  readonly each: number;
  readonly measure?: boolean;
}

const RESOLUTION_MS = 5;
/** A block that is ours comes back each time; one of a busy machine does not. */
const MEASURED_AGAIN = 3;
/** S14 of the security anchors. */
export const LONGEST_BLOCK_MS = 50;

export async function tryStates(states: readonly TalkState[], options: TryOptions): Promise<Tried> {
  const wrong: string[] = [];
  let trials = 0;
  let longestBlockMs = 0;
  for (const [index, state] of states.entries()) {
    const spot = await reach(state);
    try {
      wrong.push(...(await interruptEach(spot)));
      for (let nth = 0; nth < options.each; nth += 1) {
        const odd = EVERYTHING_ODD[(index * options.each + nth) % EVERYTHING_ODD.length] ?? "";
        trials += 1;
        const found = await sayOdd(spot, odd);
        if (found !== undefined) wrong.push(found);
        if (options.measure !== true) continue;
        const block = await leastBlock(() => sayOdd(spot, odd));
        longestBlockMs = Math.max(longestBlockMs, block);
        if (block > LONGEST_BLOCK_MS) {
          wrong.push(`${state.name}: "${odd.slice(0, 60)}" blocks for ${block.toFixed(0)} ms`);
        }
      }
    } finally {
      await spot.close();
    }
  }
  return { trials, wrong, longestBlockMs };
}

/** The longest stand-still while something is done; repeated while it is too long, and the shortest of these counts. */
async function leastBlock(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < MEASURED_AGAIN && least > LONGEST_BLOCK_MS; time += 1) {
    const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
    histogram.enable();
    await pause(RESOLUTION_MS);
    await work();
    await pause(RESOLUTION_MS);
    histogram.disable();
    least = Math.min(least, histogram.max / 1_000_000 - RESOLUTION_MS);
  }
  return least;
}

/** Spreads the few evenly among the many. */
function interleaved(few: readonly string[], many: readonly string[]): readonly string[] {
  const each = Math.floor(many.length / few.length);
  return few.flatMap((word, index) => [
    word,
    ...many.slice(index * each, index === few.length - 1 ? undefined : (index + 1) * each),
  ]);
}

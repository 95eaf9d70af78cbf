import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { interruptIn } from "../../../dialogs/kit/interrupt.js";
import { NAUGHTY_STRINGS } from "../../support/naughty-strings.js";
import { NOISE, ODD_ANSWERS } from "./odd-words.js";
import { reach, type Spot } from "./spot.js";
import { questionIn, type TalkState } from "./states.js";
import { interruptEach, sayOdd } from "./trial.js";

/** Noise and the naughty strings, but for blank ones and "--help", which is heard as a wish. */
export const ALL_NAUGHTY: readonly string[] = [...NOISE, ...NAUGHTY_STRINGS].filter(
  (text) => text.trim() !== "" && interruptIn(text) === undefined,
);

export interface Tried {
  readonly trials: number;
  readonly wrong: readonly string[];
  /** The longest that the event loop stood still in a trial, in milliseconds; 0 where it is not measured. */
  readonly longestBlockMs: number;
}

export interface TryOptions {
  /** Odd answers at each state, and naughty strings; the states take turns, so that together they hear all. */
  readonly odd: number;
  readonly naughty: number;
  readonly measure?: boolean;
}

/** Each request for a person opens a case, which costs more than all else that is said. */
const PERSON_EVERY = 5;
const RESOLUTION_MS = 5;
/** A block that is ours comes back each time; one of a busy machine does not. */
const MEASURED_AGAIN = 15;
/** S14 of the security anchors. */
export const LONGEST_BLOCK_MS = 50;

export async function tryStates(states: readonly TalkState[], options: TryOptions): Promise<Tried> {
  const wrong: string[] = [];
  let trials = 0;
  let longestBlockMs = 0;
  for (const [index, state] of states.entries()) {
    const words = [...turn(ODD_ANSWERS, options.odd, index), ...turn(ALL_NAUGHTY, options.naughty, index)];
    trials += words.length;
    const all = () => tryState(state, words);
    if (options.measure !== true) {
      wrong.push(...(await all()));
      continue;
    }
    const { result, blockMs } = await measured(all);
    wrong.push(...result);
    const block = blockMs > LONGEST_BLOCK_MS ? await blockOf(state, words) : blockMs;
    longestBlockMs = Math.max(longestBlockMs, block);
    if (block > LONGEST_BLOCK_MS) wrong.push(`${state.name}: something blocks for ${block.toFixed(0)} ms`);
  }
  return { trials, wrong, longestBlockMs };
}

/** All that is wrong with what is said at one state. */
async function tryState(state: TalkState, words: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  let spot = await reach(state);
  try {
    for (const [nth, word] of words.entries()) {
      if (isCounted(state)) spot = await again(spot);
      const found = await sayOdd(spot, word, nth % PERSON_EVERY === 0);
      if (found !== undefined) wrong.push(found);
    }
    // Last, because a step back and a cancel withdraw what was prepared.
    if (isCounted(state)) spot = await again(spot);
    wrong.push(...(await interruptEach(spot)));
  } finally {
    await spot.close();
  }
  return wrong;
}

/** The guard counts what is typed here, and putting the talk back does not undo that. */
function isCounted({ place }: TalkState): boolean {
  return questionIn(place)?.question === "typed-name";
}

async function again(spot: Spot): Promise<Spot> {
  await spot.close();
  return reach(spot.state);
}

/** The longest block that a word brings each time it is said here. */
async function blockOf(state: TalkState, words: readonly string[]): Promise<number> {
  let longest = 0;
  const spot = await reach(state);
  try {
    for (const word of words) {
      let least = Infinity;
      for (let time = 0; time < MEASURED_AGAIN && least > LONGEST_BLOCK_MS; time += 1) {
        least = Math.min(least, (await measured(() => sayOdd(spot, word))).blockMs);
      }
      longest = Math.max(longest, least);
    }
  } finally {
    await spot.close();
  }
  return longest;
}

/** The longest stand-still while something is done. */
async function measured<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly blockMs: number }> {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  await pause(RESOLUTION_MS);
  const result = await work();
  await pause(RESOLUTION_MS);
  histogram.disable();
  return { result, blockMs: histogram.max / 1_000_000 - RESOLUTION_MS };
}

/** Its share of the words for the state of this index, round and round. */
function turn(words: readonly string[], share: number, index: number): readonly string[] {
  const count = Math.min(share, words.length);
  return Array.from({ length: count }, (_, nth) => words[(index * count + nth) % words.length] ?? "");
}

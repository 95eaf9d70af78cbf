import { shuffled } from "../figures.js";
import { type Machine, machineFacts } from "../machine.js";
import { PEERS } from "../peers/all-peers.js";
import { isInstalled } from "../peers/installed.js";
import { type BadInputTime, badInputTimes } from "./bad-input-times.js";
import { heldOut, ourMaterial } from "./phrases.js";
import { type Outcome, runPeer } from "./run-peer.js";
import { readTestLines } from "./test-lines.js";

export interface MatcherBench {
  /** Lines of `{"text","lang","label"}`; every fifth phrase of ours when there is none. */
  readonly test: string | undefined;
  /** For loading and training one library. */
  readonly limitSeconds: number;
  /** Called when the measuring of a library begins. */
  readonly onBegin: (name: string) => void;
}

export interface MatcherComparison {
  readonly machine: Machine;
  readonly test: string;
  readonly phrases: number;
  /** Test lines of a topic or pointer, of none, and in languages without phrases, which nobody was asked. */
  readonly labelled: number;
  readonly none: number;
  readonly leftOut: number;
  readonly results: readonly { readonly name: string; readonly outcome: Outcome }[];
  readonly notInstalled: readonly string[];
  /** Of our matcher, as the bot opens it. */
  readonly badInput: readonly BadInputTime[];
}

const MEASURE_SECONDS = 30;
const SEED = 7;

/** Trains and asks one library after another on the same phrases and lines. Throws when the test file cannot be read. */
export async function compareMatchers(bench: MatcherBench): Promise<MatcherComparison> {
  const machine = machineFacts();
  const { train, lines, leftOut } = material(bench.test);
  // Shuffled, so that a library that is too slow for all of them is asked a fair sample.
  const test = shuffled(lines, SEED);
  const results: { name: string; outcome: Outcome }[] = [];
  for (const { name } of PEERS.filter(isInstalled)) {
    bench.onBegin(name);
    const job = { peer: name, train, test, measureSeconds: MEASURE_SECONDS };
    results.push({ name, outcome: await runPeer(job, bench.limitSeconds) });
  }
  const none = lines.filter(({ label }) => label === "none").length;
  return {
    machine,
    test: bench.test ?? "every fifth of our own phrases, which nobody learned from",
    phrases: train.length,
    labelled: lines.length - none,
    none,
    leftOut,
    results,
    notInstalled: PEERS.filter((peer) => !isInstalled(peer)).map(({ name }) => name),
    badInput: await badInputTimes(),
  };
}

function material(file: string | undefined) {
  const all = ourMaterial();
  if (file !== undefined) return { train: all.phrases, ...readTestLines(file, all) };
  const { train, test } = heldOut(all.phrases);
  return { train, lines: test, leftOut: 0 };
}

import { machineLine } from "../machine.js";
import { INSTALL } from "../peers/installed.js";
import { figure, table } from "../table.js";
import type { MatcherComparison } from "./compare-matchers.js";
import type { Outcome } from "./run-peer.js";

const HEAD = [
  "",
  "accuracy",
  "AUROC",
  "kept",
  "rejected",
  "load ms",
  "train ms",
  "p50 ms",
  "p99 ms",
  "memory MB",
];

/** The comparison for people. */
export function matcherReport(comparison: MatcherComparison): string {
  const { machine, test, phrases, labelled, none, leftOut, results, notInstalled, badInput } = comparison;
  const bare = results.flatMap(({ outcome }) =>
    outcome.kind === "measured" ? [outcome.measurement.bareMemory] : [],
  );
  return [
    "Our matcher beside libraries, on the same phrases and the same test, in one run",
    machineLine(machine),
    `${phrases} phrases to learn from. Test: ${test}: ${labelled} lines of a topic, ${none} of none`,
    ...(leftOut > 0 ? [`(${leftOut} lines in other languages than the phrases were left out).`] : []),
    "",
    table([HEAD, ...results.map(({ name, outcome }) => [name, ...cells(outcome)])]),
    ...results.flatMap(({ name, outcome }) => notes(name, outcome, labelled + none)),
    "",
    "accuracy: share of lines of a topic whose best label is right; our matcher may be lost, which counts as wrong.",
    "AUROC: how often a line of a topic scores above one of none. kept, rejected: in-scope accuracy and out-of-scope",
    "recall at the threshold where their mean is greatest on this test, for each library its own (score or lead,",
    "whichever is better). All are told the language of a line, and none is a class that all learn.",
    `memory: of the process after training; it had ${figure(Math.min(...bare))} before anything was loaded.`,
    "",
    "What nobody should send, to our matcher, with the look for a typed password:",
    "",
    table([
      ["", "first ms", "median ms", "least ms"],
      ...badInput.map(({ name, first, median, least }) => [name, ...[first, median, least].map(figure)]),
    ]),
    ...(notInstalled.length > 0
      ? ["", `Not installed: ${notInstalled.join(", ")}. Install with: ${INSTALL}`]
      : []),
  ].join("\n");
}

function cells(outcome: Outcome): readonly string[] {
  if (outcome.kind !== "measured") return HEAD.slice(1).map(() => "-");
  const { accuracy, outOfScope, loadMs, trainMs, p50, p99, memory } = outcome.measurement;
  const shares = [accuracy, outOfScope?.auroc, outOfScope?.inScope, outOfScope?.recall].map(percent);
  return [...shares, ...[loadMs, trainMs, p50, p99, memory].map(figure)];
}

/** What the figures of a library do not say. */
function notes(name: string, outcome: Outcome, lines: number): readonly string[] {
  switch (outcome.kind) {
    case "measured":
      return outcome.measurement.lines < lines
        ? [`${name} was too slow for every line: asked ${outcome.measurement.lines} of ${lines}.`]
        : [];
    case "not-finished":
      return [`${name}: not finished in ${outcome.seconds} s.`];
    case "failed":
      return [`${name} failed: ${outcome.message}`];
  }
}

function percent(share: number | undefined): string {
  return share === undefined ? "-" : (100 * share).toFixed(1);
}

import { machineLine } from "../machine.js";
import { figure, table } from "../table.js";
import type { BotFigures } from "./bot-figures.js";
import { PEOPLE, type BotComparison } from "./compare-bots.js";

const ROWS: readonly (readonly [keyof BotFigures, string])[] = [
  ["startMs", "start, from spawn to listening, ms"],
  ["startMemory", "memory after the start, MB"],
  ["memory", "memory after the turns, MB"],
  ["p50", "one turn at a time, p50, ms"],
  ["p99", "one turn at a time, p99, ms"],
  ["turnsPerSecond", `turns a second, ${PEOPLE} at a time`],
  ["sentPerTurn", "activities sent a turn"],
];

/** The comparison for people. */
export function botReport(comparison: BotComparison): string {
  const { machine, starts, turns, warmUp, articles, ours, echo, ratio, seconds } = comparison;
  const rows = ROWS.map(([key, name]) => [name, figure(ours[key]), figure(echo[key]), figure(ratio[key])]);
  return [
    "Our bot beside a bare botbuilder echo bot, in one run, in turn",
    machineLine(machine),
    "",
    table([["", "ours", "echo", "ours / echo"], ...rows]),
    "",
    `Median of ${starts} starts each, ours with an empty data folder; ${turns} turns each after ${warmUp} to warm up.`,
    `An article answered ${Math.round(100 * articles)} % of our turns. The run took ${Math.round(seconds)} s.`,
  ].join("\n");
}

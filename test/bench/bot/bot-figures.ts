import { median, percentile } from "../figures.js";
import type { BotKind } from "./bot-process.js";
import type { Load } from "./load.js";

/** What was seen of one bot: a value a start, a load a round. */
export interface Measured {
  readonly kind: BotKind;
  readonly startMs: number[];
  readonly startMemory: number[];
  readonly single: Load[];
  readonly together: Load[];
}

/** What was measured of one bot; milliseconds and megabytes. */
export interface BotFigures {
  readonly startMs: number;
  readonly startMemory: number;
  readonly memory: number;
  readonly p50: number;
  readonly p99: number;
  readonly turnsPerSecond: number;
  readonly sentPerTurn: number;
}

/** `memory` is that after the last turn. */
export function figuresOf({ startMs, startMemory, single, together }: Measured, memory: number): BotFigures {
  const alone = single.flatMap((load) => load.turns);
  const times = alone.map((turn) => turn.ms);
  return {
    startMs: median(startMs),
    startMemory: median(startMemory),
    memory,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    turnsPerSecond: median(together.map((load) => load.turnsPerSecond)),
    sentPerTurn: alone.reduce((sum, turn) => sum + turn.sent, 0) / alone.length,
  };
}

export function ratioOf(ours: BotFigures, echo: BotFigures): BotFigures {
  return {
    startMs: ours.startMs / echo.startMs,
    startMemory: ours.startMemory / echo.startMemory,
    memory: ours.memory / echo.memory,
    p50: ours.p50 / echo.p50,
    p99: ours.p99 / echo.p99,
    turnsPerSecond: ours.turnsPerSecond / echo.turnsPerSecond,
    sentPerTurn: ours.sentPerTurn / echo.sentPerTurn,
  };
}

import type { Clock } from "../../adapters/ports/clock.js";

/** A clock that can be moved on. */
export interface TestClock extends Clock {
  move(milliseconds: number): void;
}

/** Where a standing clock stands. */
export const START = new Date("2026-11-20T09:00:00.000Z");

/** Stands still until it is moved. */
export function standingClock(): TestClock {
  let now = START.getTime();
  return { now: () => new Date(now), move: (milliseconds) => void (now += milliseconds) };
}

/** The machine's own time, and what it was moved by. */
export function movedClock(): TestClock {
  let by = 0;
  return { now: () => new Date(Date.now() + by), move: (milliseconds) => void (by += milliseconds) };
}

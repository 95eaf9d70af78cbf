import type { Clock } from "../../adapters/ports/clock.js";

export interface SettableClock extends Clock {
  advance(ms: number): void;
}

/** A clock that stands still until it is moved. */
export function createSettableClock(start = "2026-03-02T09:00:00.000Z"): SettableClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    advance(ms) {
      now += ms;
    },
  };
}

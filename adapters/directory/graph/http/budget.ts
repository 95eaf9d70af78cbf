import type { Clock } from "../../../ports/clock.js";

/** The time that one piece of work may take, whatever it asks of Graph. */
export interface Budget {
  /** Aborts when the time is over. */
  readonly signal: AbortSignal;
  /** Milliseconds left, never below 0. */
  left(): number;
}

export function createBudget(clock: Clock, ms: number): Budget {
  const end = clock.now().getTime() + ms;
  return { signal: AbortSignal.timeout(ms), left: () => Math.max(0, end - clock.now().getTime()) };
}

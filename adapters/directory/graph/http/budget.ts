import type { Clock } from "../../../ports/clock.js";

/** The time that one piece of work may take, whatever it asks of Graph. */
export interface Budget {
  /** Aborts when the time is over. */
  readonly signal: AbortSignal;
  /** Milliseconds left, never below 0. */
  left(): number;
}

/** `given` ends it earlier, when nobody waits any more. */
export function createBudget(clock: Clock, ms: number, given?: AbortSignal): Budget {
  const end = clock.now().getTime() + ms;
  const over = AbortSignal.timeout(ms);
  return {
    signal: given ? AbortSignal.any([over, given]) : over,
    left: () => Math.max(0, end - clock.now().getTime()),
  };
}

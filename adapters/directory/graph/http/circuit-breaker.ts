import type { Clock } from "../../../ports/clock.js";
import type { Step } from "./middleware.js";

const FAILURES = 5;
const REST = 30_000;

/**
 * After five failures in a row Graph is left alone for 30 seconds, and people hear at once that it is out of reach
 * instead of waiting each time. Then one call goes through; its end decides.
 */
export function circuitBreaker(clock: Clock): Step {
  let failures = 0;
  let openUntil = 0;
  return async (context, state, next) => {
    const now = clock.now().getTime();
    if (now < openUntil) {
      state.failure = {
        kind: "no-answer",
        sent: false,
        operatorHint:
          `Microsoft Graph failed ${failures} times in a row, so it is not asked again before ` +
          `${new Date(openUntil).toISOString()}. See https://status.cloud.microsoft and the log lines before this one.`,
      };
      return;
    }
    // Others wait for the one that tries.
    if (failures >= FAILURES) openUntil = now + REST;
    await next();
    // Without a token Graph was never asked, which says nothing about Graph.
    if (state.tries === 0) return;
    const failed = state.failure !== undefined || (context.response?.status ?? 0) >= 500;
    failures = failed ? failures + 1 : 0;
    openUntil = failures >= FAILURES ? clock.now().getTime() + REST : 0;
  };
}

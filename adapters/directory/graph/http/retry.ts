import type { Context } from "@microsoft/microsoft-graph-client";
import type { Clock } from "../../../ports/clock.js";
import type { CallState } from "./call-state.js";
import type { Step } from "./middleware.js";

export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export interface RetryDeps {
  readonly clock: Clock;
  readonly wait: Wait;
}

const MOST_TRIES = 3;
const FIRST_WAIT = 500;
/** Operations are polled no faster than this, whatever the reason for asking again. */
export const LEAST_POLL_WAIT = 2_000;
const TRANSIENT = new Set([429, 503, 504]);

/**
 * Reads are tried again after 429, 503, 504 and a lost connection; writes only after 429, which proves that nothing
 * was applied. Waits as long as Graph asks, if that fits what is left of the budget; else the answer stands.
 */
export function retry({ clock, wait }: RetryDeps): Step {
  return async (context, state, next) => {
    for (;;) {
      await next();
      if (state.tries >= MOST_TRIES || !mayRepeat(context, state)) return;
      const asked = askedWait(context, clock) ?? FIRST_WAIT * 2 ** (state.tries - 1);
      const ms = Math.max(asked, state.call === "operation" ? LEAST_POLL_WAIT : 0);
      if (ms >= state.budget.left()) return;
      try {
        await wait(ms, state.budget.signal);
      } catch {
        return;
      }
    }
  };
}

function mayRepeat({ response }: Context, { failure, isRead, connectionLost }: CallState): boolean {
  if (failure) return isRead && connectionLost;
  if (!response) return false;
  return isRead ? TRANSIENT.has(response.status) : response.status === 429;
}

/** Retry-After in milliseconds: seconds, or a date. */
function askedWait({ response }: Context, clock: Clock): number | undefined {
  const asked = response?.headers.get("retry-after");
  if (!asked) return undefined;
  if (/^\d{1,6}$/.test(asked)) return Number(asked) * 1_000;
  const at = Date.parse(asked);
  return Number.isNaN(at) ? undefined : Math.max(0, at - clock.now().getTime());
}

import type { Context } from "@microsoft/microsoft-graph-client";
import type { Clock } from "../../../ports/clock.js";
import type { GraphCallName } from "../calls.js";
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
/** No answer silences a call for longer than this, whatever it asks: the longest of Graph's limits is counted so. */
const LONGEST_REST = 5 * 60_000;

/**
 * Reads are tried again after 429, 503, 504 and a lost connection; writes only after 429, which proves that nothing
 * was applied. Waits as long as Graph asks, if that fits what is left of the budget; else the answer stands. Until
 * then nobody else sends the same call either: Graph counts what the whole tenant asks.
 */
export function retry({ clock, wait }: RetryDeps): Step {
  const restUntil = new Map<GraphCallName, number>();
  const restOf = (call: GraphCallName) => (restUntil.get(call) ?? 0) - clock.now().getTime();

  async function waited(ms: number, { budget }: CallState): Promise<boolean> {
    if (ms >= budget.left()) return false;
    try {
      await wait(ms, budget.signal);
      return true;
    } catch {
      return false;
    }
  }

  return async (context, state, next) => {
    const rest = restOf(state.call);
    if (rest > 0 && !(await waited(rest, state))) {
      state.failure = { kind: "no-answer", sent: false, operatorHint: leftAlone(state.call, rest) };
      return;
    }
    for (;;) {
      await next();
      const asked = askedWait(context, clock);
      if (asked !== undefined) {
        restUntil.set(state.call, clock.now().getTime() + Math.min(asked, LONGEST_REST));
      }
      if (state.tries >= MOST_TRIES || !mayRepeat(context, state)) return;
      const ms = asked ?? FIRST_WAIT * 2 ** (state.tries - 1);
      const least = state.call === "operation" ? LEAST_POLL_WAIT : 0;
      // Others may have been told to wait longer in the meantime.
      if (!(await waited(Math.max(ms, least, restOf(state.call)), state))) return;
    }
  };
}

function leftAlone(call: GraphCallName, ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return `Microsoft Graph asked to be left alone with ${call} for ${seconds} more seconds: the tenant's limit is reached.`;
}

function mayRepeat({ response }: Context, { failure, isRead, connectionLost }: CallState): boolean {
  if (failure) return isRead && connectionLost;
  if (!response) return false;
  return isRead ? TRANSIENT.has(response.status) : response.status === 429;
}

/** Retry-After in milliseconds, of an answer that refuses for now: seconds, or a date. */
function askedWait({ response }: Context, clock: Clock): number | undefined {
  const asked = response?.headers.get("retry-after");
  if (!response || !asked || !TRANSIENT.has(response.status)) return undefined;
  if (/^\d{1,6}$/.test(asked)) return Number(asked) * 1_000;
  const at = Date.parse(asked);
  return Number.isNaN(at) ? undefined : Math.max(0, at - clock.now().getTime());
}

import { randomBytes, randomInt } from "node:crypto";
import type { TurnContext } from "botbuilder";
import {
  createLocalChannel,
  type LocalChannel,
  type LocalChannelDeps,
} from "../../adapters/channel/local/local-channel.js";
import type { Clock } from "../../adapters/ports/clock.js";
import type { Random } from "../../adapters/ports/random.js";

export interface SetClock extends Clock {
  advance(milliseconds: number): void;
}

/** A clock that stands still until it is advanced. */
export function createSetClock(start = new Date("2026-11-20T09:00:00.000Z")): SetClock {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}

export const cryptoRandom: Random = {
  bytes: (length) => randomBytes(length),
  below: (limit) => randomInt(limit),
};

/** A local channel whose faults end the test that caused them. */
export function createTestChannel(
  logic: (turn: TurnContext) => Promise<void>,
  deps: Partial<LocalChannelDeps> = {},
): LocalChannel {
  return createLocalChannel({
    logic,
    onTurnError: (_turn, error) => Promise.reject(error),
    onFault(error) {
      throw error;
    },
    clock: createSetClock(),
    random: cryptoRandom,
    ...deps,
  });
}

/** Says back what was said. */
export async function echo(turn: TurnContext): Promise<void> {
  if (turn.activity.type === "message") await turn.sendActivity(`You said: ${turn.activity.text}`);
}

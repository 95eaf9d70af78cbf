import type { TurnContext } from "botbuilder";
import {
  createLocalChannel,
  type LocalChannel,
  type LocalChannelDeps,
} from "../../adapters/channel/local/local-channel.js";
import { createSystemRandom } from "../../adapters/random/system-random.js";
import { createSettableClock } from "./settable-clock.js";

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
    clock: createSettableClock(),
    random: createSystemRandom(),
    ...deps,
  });
}

/** Says back what was said. */
export async function echo(turn: TurnContext): Promise<void> {
  if (turn.activity.type === "message") await turn.sendActivity(`You said: ${turn.activity.text}`);
}

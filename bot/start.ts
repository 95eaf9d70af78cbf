import { createSystemClock } from "../adapters/clock/system-clock.js";
import { createSystemRandom } from "../adapters/random/system-random.js";
import type { LocalConfig } from "./config.js";
import { createLog } from "./log.js";
import { type LocalBot, type Readers, startLocal } from "./start-local.js";

/** Starts the bot with the machine's own clock, randomness and standard error. */
export async function start(config: LocalConfig, readers: Readers): Promise<LocalBot> {
  const clock = createSystemClock();
  const log = createLog({ level: config.logLevel, write: (line) => void process.stderr.write(line), clock });
  return startLocal(config, { clock, random: createSystemRandom(), log, readers });
}

import { createSystemClock } from "../adapters/clock/system-clock.js";
import { createSystemRandom } from "../adapters/random/system-random.js";
import type { CloudConfig, Config, LocalConfig } from "./config.js";
import { createLog } from "./log.js";
import { type CloudBot, startCloud } from "./start-cloud.js";
import { type LocalBot, type Readers, startLocal } from "./start-local.js";

/** Starts the bot with the machine's own clock, randomness and standard error. */
export async function start(config: LocalConfig, readers: Readers): Promise<LocalBot> {
  return startLocal(config, { ...machine(config), readers });
}

/** The same, in Teams. */
export async function startInTeams(config: CloudConfig): Promise<CloudBot> {
  return startCloud(config, machine(config));
}

function machine({ logLevel: level }: Config) {
  const clock = createSystemClock();
  const write = (line: string) => void process.stderr.write(line);
  return { clock, random: createSystemRandom(), log: createLog({ level, write, clock }) };
}

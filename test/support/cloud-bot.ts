/** The bot in cloud mode as a process of its own, with a Bot Connector on this machine instead of Microsoft's. */
import { createSystemClock } from "../../adapters/clock/system-clock.js";
import { createSystemRandom } from "../../adapters/random/system-random.js";
import { readConfig } from "../../bot/config.js";
import { createLog } from "../../bot/log.js";
import { startCloud } from "../../bot/start-cloud.js";
import { stopOnSignals } from "../../bot/stop.js";
import { fixedCredentials } from "./connector.js";

const reading = readConfig(process.env);
if (reading.kind === "faults" || reading.config.mode === "local") {
  throw new Error(`not cloud mode: ${JSON.stringify(reading)}`);
}
const { config } = reading;
const clock = createSystemClock();
const bot = await startCloud(
  { ...config, allowedServiceUrls: [process.env["TEST_CONNECTOR"] ?? ""] },
  {
    clock,
    random: createSystemRandom(),
    log: createLog({ level: config.logLevel, write: (line) => void process.stderr.write(line), clock }),
    channel: {
      authority: { metadataUrl: process.env["TEST_OPENID_METADATA"] ?? "" },
      outboundCredentials: fixedCredentials(config.credentials.appId),
      tokenServiceUrl: process.env["TEST_TOKEN_SERVICE"] ?? "http://127.0.0.1:9",
      deadlines: { tokenService: Number(process.env["TEST_TOKEN_DEADLINE"] ?? 8_000) },
    },
  },
);
process.stdout.write(`Password support is ready: ${bot.url}\n`);
stopOnSignals(bot.close, (code) => process.exit(code));

/** The process: settings first, then the parts, and an orderly end. */
import { config as readDotenv } from "dotenv";
import { readConfig } from "./config.js";
import { printFaults } from "./config-faults.js";
import { stopOnSignals } from "./stop.js";

/** As sysexits.h has them: the settings are wrong; something it needs cannot be had. */
const WRONG_CONFIG = 78;
const UNAVAILABLE = 69;

readDotenv({ quiet: true });
const reading = readConfig(process.env);
if (reading.kind === "faults") {
  printFaults(reading.faults, process.stderr);
  process.exit(WRONG_CONFIG);
}
const { config } = reading;
try {
  // Loaded only now: wrong settings are told at once, not after a second of loading.
  const { start, startInTeams } = await import("./start.js");
  const bot = config.mode === "cloud" ? await startInTeams(config) : await start(config, "browser");
  process.stdout.write(`Password support is ready: ${bot.url}\n`);
  stopOnSignals(bot.close, (code) => process.exit(code));
} catch (error) {
  process.stderr.write(
    `The bot could not start. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(UNAVAILABLE);
}

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
if (config.mode === "cloud") {
  process.stderr.write(
    "The Microsoft Graph directory is not part of this version yet, so the bot cannot run in Teams. " +
      "Take the MicrosoftApp* settings away to run it with the mock tenant on this machine.\n",
  );
  process.exit(WRONG_CONFIG);
}
try {
  // Loaded only now: wrong settings are told at once, not after a second of loading.
  const { start } = await import("./start.js");
  const bot = await start(config, "browser");
  process.stdout.write(`Password support is ready: ${bot.url}\n`);
  stopOnSignals(bot.close, (code) => process.exit(code));
} catch (error) {
  process.stderr.write(
    `The bot could not start. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(UNAVAILABLE);
}

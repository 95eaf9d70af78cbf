/** `npm run doctor`: what is right and what is wrong with a configuration, before anybody asks the bot anything. */
import { parseArgs } from "node:util";
import { config as readDotenv } from "dotenv";
import { createSystemClock } from "../../adapters/clock/system-clock.js";
import { readConfig } from "../config.js";
import { printFaults } from "../config-faults.js";
import type { Check } from "./check.js";

const USAGE = `npm run doctor -- [--json]
  Looks at the settings, and at the tenant that they name. Changes nothing.
  --json  {"healthy": …, "checks": [{"name", "result", "says", "todo"}]}
  Exit code: 0 healthy, perhaps with warnings; 1 something does not work; 2 wrong usage; 78 wrong settings`;

const SICK = 1;
const WRONG_USAGE = 2;
const WRONG_CONFIG = 78;

process.exitCode = await run();

async function run(): Promise<number> {
  const json = asksForJson();
  if (json === undefined) return WRONG_USAGE;
  readDotenv({ quiet: true });
  const reading = readConfig(process.env);
  if (reading.kind === "faults") {
    if (json) {
      const checks = reading.faults.map(({ variable, message }): Check => ({
        name: variable,
        result: "fault",
        says: message,
      }));
      print(checks, json);
    } else printFaults(reading.faults, process.stderr);
    return WRONG_CONFIG;
  }
  const { examine } = await import("./examine.js");
  const checks = await examine(reading.config, { clock: createSystemClock(), fetch });
  print(checks, json);
  return isHealthy(checks) ? 0 : SICK;
}

function asksForJson(): boolean | undefined {
  try {
    return parseArgs({ options: { json: { type: "boolean" } } }).values.json ?? false;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
    return undefined;
  }
}

function isHealthy(checks: readonly Check[]): boolean {
  return checks.every(({ result }) => result !== "fault");
}

function print(checks: readonly Check[], json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify({ healthy: isHealthy(checks), checks }, null, 2)}\n`);
    return;
  }
  for (const { name, result, says, todo } of checks) {
    process.stdout.write(`${result.padEnd(8)} ${name}: ${says}\n`);
    if (todo !== undefined) process.stdout.write(`         ${todo}\n`);
  }
}

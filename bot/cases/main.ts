/** `npm run cases`: what waits for a person of the help desk, and what is known of it. */
import { parseArgs } from "node:util";
import { config as readDotenv } from "dotenv";
import { createSystemClock } from "../../adapters/clock/system-clock.js";
import { createSystemRandom } from "../../adapters/random/system-random.js";
import type { Cases } from "../../adapters/ports/handoff.js";
import { printFaults } from "../config-faults.js";
import { readConfig } from "../config.js";
import { openAudit } from "../open-audited-store.js";
import { caseLine, caseText } from "./show-case.js";

const USAGE = `npm run --silent cases -- list [--json]
    The latest 100 cases, the newest first: number, state, who has to act, when, language, topic.
npm run --silent cases -- show NUMBER [--json]
    All that is kept of one case: steps tried, diagnosis, what was said without secrets.
Exit code 0: all is well. 1: there is no such case. 2: wrong arguments or settings, or no store.`;

const FOUND = 0;
const NO_CASE = 1;
const NOT_READ = 2;
const AT_MOST = 100;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [command, number, ...more] = positionals;
  const isList = command === "list" && number === undefined;
  const isShow = command === "show" && number !== undefined && more.length === 0;
  if (!isList && !isShow) {
    process.stderr.write(`${USAGE}\n`);
    return NOT_READ;
  }
  return withCases(async (cases) => {
    if (number === undefined) {
      const listed = await cases.list(AT_MOST);
      for (const each of listed) print(values.json ? JSON.stringify(each) : caseLine(each));
      if (listed.length === 0) process.stderr.write("There are no cases.\n");
      return FOUND;
    }
    const found = await cases.find(number);
    if (found === undefined) {
      process.stderr.write("There is no case of that number. It may be more than 90 days old.\n");
      return NO_CASE;
    }
    print(values.json ? JSON.stringify(found) : caseText(found));
    return FOUND;
  });
}

async function withCases(read: (cases: Cases) => Promise<number>): Promise<number> {
  readDotenv({ quiet: true });
  const reading = readConfig(process.env);
  if (reading.kind === "faults") {
    printFaults(reading.faults, process.stderr);
    return NOT_READ;
  }
  const deps = { clock: createSystemClock(), random: createSystemRandom() };
  const { store } = await openAudit(reading.config, deps);
  try {
    return await read(store.cases);
  } finally {
    await store.close();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? FOUND : NOT_READ);
});
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = NOT_READ;
}

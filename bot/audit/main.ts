/** `npm run audit`: checks, exports and anchors the record of what was asked, decided and done. */
import { once } from "node:events";
import { config as readDotenv } from "dotenv";
import { createSystemClock } from "../../adapters/clock/system-clock.js";
import { createSystemRandom } from "../../adapters/random/system-random.js";
import { readConfig } from "../config.js";
import { printFaults } from "../config-faults.js";
import { openAudit } from "../open-audited-store.js";
import { readAnchor } from "./anchor.js";
import { type Command, NOT_CHECKED, type ReadCommand, UsageError } from "./command.js";
import { readExport } from "./export.js";
import { readVerify } from "./verify.js";

const USAGE = `npm run audit -- verify [--anchors FILE] [--json]
    Goes through the record and names the first entry that is not as it was written.
    --anchors  a copy of the anchor file, instead of the one in DATA_DIR
npm run audit -- export [--csv]
    Prints the record: JSON lines, or CSV.
npm run audit -- anchor
    Writes down in DATA_DIR/audit-anchors.jsonl where the record ends now, and prints that line.
Exit code 0: all is well. 1: the record was tampered with. 2: wrong arguments or settings, or no store.`;

const COMMANDS: Readonly<Record<string, ReadCommand>> = {
  verify: readVerify,
  export: readExport,
  anchor: readAnchor,
};

async function run([name = "", ...args]: readonly string[]): Promise<number> {
  const read = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!read) throw new UsageError(name === "" ? "Which command?" : `There is no command ${name}.`);
  return runOnRecord(read(args));
}

async function runOnRecord(command: Command): Promise<number> {
  readDotenv({ quiet: true });
  const reading = readConfig(process.env);
  if (reading.kind === "faults") {
    printFaults(reading.faults, process.stderr);
    return NOT_CHECKED;
  }
  const clock = createSystemClock();
  const { store, seal, anchorFile } = await openAudit(reading.config, {
    clock,
    random: createSystemRandom(),
  });
  try {
    return await command({ trail: store.trail, seal, clock, anchorFile, write, complain });
  } finally {
    await store.close();
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

function complain(text: string): void {
  process.stderr.write(text);
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : NOT_CHECKED);
});
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  complain(`${error instanceof Error ? error.message : String(error)}\n`);
  if (isUsage(error)) complain(`\n${USAGE}\n`);
  process.exitCode = NOT_CHECKED;
}

/** Our own, and those of node:util's parseArgs. */
function isUsage(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return error instanceof UsageError || code.startsWith("ERR_PARSE_ARGS");
}

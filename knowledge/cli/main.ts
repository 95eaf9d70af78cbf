import type { Command, CommandIo } from "./command.js";
import { UsageError } from "./command.js";

/** The subcommands, loaded when they are asked for: each of them starts without the weight of the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check.js")).check,
  match: async () => (await import("./match.js")).match,
  evaluate: async () => (await import("./evaluate.js")).evaluate,
  benchmark: async () => (await import("./benchmark.js")).benchmark,
  phrases: async () => (await import("./phrases.js")).phrases,
  train: async () => (await import("./train.js")).train,
  tune: async () => (await import("./tune.js")).tune,
};

const io: CommandIo = {
  env: process.env,
  stdin: process.stdin,
  now: new Date(),
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
};

async function run([name = "", ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    throw new UsageError(`npm run knowledge -- ${Object.keys(COMMANDS).join(" | ")}`);
  }
  const command = await load();
  return command(args, io);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!isUsage(error)) throw error;
  io.complain(`${error.message}\n`);
  process.exitCode = 2;
}

/** Our own, and those of node:util's parseArgs. */
function isUsage(error: unknown): error is Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return error instanceof UsageError || code.startsWith("ERR_PARSE_ARGS");
}

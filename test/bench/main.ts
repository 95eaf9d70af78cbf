/** `npm run bench -- [--short] [--json]` and `npm run bench -- matcher [--test FILE.jsonl] [--limit SECONDS] [--json]`. */
import { parseArgs } from "node:util";
import { botReport } from "./bot/bot-report.js";
import { compareBots } from "./bot/compare-bots.js";
import { compareMatchers } from "./matcher/compare-matchers.js";
import { matcherReport } from "./matcher/matcher-report.js";

const USAGE = `npm run bench -- [--short] [--json]
  our bot beside a bare botbuilder echo bot
npm run bench -- matcher [--test FILE.jsonl] [--limit SECONDS] [--json]
  our matcher beside libraries`;

try {
  await run();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      short: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      test: { type: "string" },
      limit: { type: "string", default: "120" },
    },
  });
  const limitSeconds = Number(values.limit);
  const [what, ...more] = positionals;
  if (more.length > 0 || !(limitSeconds > 0) || !(what === undefined || what === "matcher")) {
    throw new Error(USAGE);
  }
  const print = <T>(result: T, report: (result: T) => string) =>
    void process.stdout.write(`${values.json ? JSON.stringify(result) : report(result)}\n`);
  if (what === undefined) {
    print(await compareBots(values.short), botReport);
    return;
  }
  const onBegin = (name: string) => void process.stderr.write(`measuring ${name}\n`);
  const comparison = await compareMatchers({ test: values.test, limitSeconds, onBegin });
  print(comparison, matcherReport);
  const failed = comparison.results.flatMap(({ name, outcome }) => (outcome.kind === "failed" ? [name] : []));
  if (failed.length > 0) throw new Error(`failed: ${failed.join(", ")}`);
}

/** With what caused it, which for a lost connection is the only thing that tells. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${messageOf(error.cause)}`;
}

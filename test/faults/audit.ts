/** `npm run test:audit -- tampering [--count ROUNDS]` and `npm run test:audit -- speed [--count ENTRIES]`. */
import { parseArgs } from "node:util";
import { auditSpeed } from "./audit-speed.js";
import { auditTampering } from "./audit-tampering.js";

const USAGE = `npm run test:audit -- tampering [--count ROUNDS]
  tampers with a record in each of six ways, as often (100 unless told), and checks that the first bad entry is told
npm run test:audit -- speed [--count ENTRIES]
  checks a record of as many entries (1,000,000 unless told): in SQLite, or where TEST_DATABASE_URL says`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: "string" } },
});
const [what, ...more] = positionals;
const count = values.count === undefined ? undefined : Number(values.count);
if (more.length > 0 || !(count === undefined || (Number.isInteger(count) && count > 0))) usage();
switch (what) {
  case "tampering":
    report(await auditTampering(count ?? 100));
    break;
  case "speed":
    report(await auditSpeed(count ?? 1_000_000, process.env["TEST_DATABASE_URL"] || undefined));
    break;
  case undefined:
  default:
    usage();
}

function report({ lines, passed }: { readonly lines: readonly string[]; readonly passed: boolean }): void {
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = passed ? 0 : 1;
}

function usage(): never {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

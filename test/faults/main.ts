/** `npm run test:faults -- [ROW ...] [--only ROW] [--skip ROW] [--long] [--count N] [--list]`: faults and attacks, counted. */
import { parseArgs } from "node:util";
import { table } from "../bench/table.js";
import type { FaultResult, FaultRow } from "./fault-row.js";
import { FAULT_ROWS } from "./fault-rows.js";

const USAGE = `npm run test:faults -- [ROW ...] [--only ROW] [--skip ROW] [--long] [--count N] [--list]
  runs every row, or those named: with its short count, its long one, or N times
  TEST_DATABASE_URL names a PostgreSQL server for the rows that use one
rows: ${FAULT_ROWS.map((row) => row.name).join(", ")}`;

const { values, positionals } = readArguments();
const named = [...positionals, ...(values.only ?? [])];
const skipped = values.skip ?? [];
const unknown = [...named, ...skipped].filter((name) => !FAULT_ROWS.some((row) => row.name === name));
const given = values.count === undefined ? undefined : Number(values.count);
if (unknown.length > 0 || (given !== undefined && !(Number.isInteger(given) && given > 0))) usage();
const rows = FAULT_ROWS.filter(
  ({ name }) => (named.length === 0 || named.includes(name)) && !skipped.includes(name),
);

if (values.list) {
  print(table(rows.map((row) => [row.name, String(row.short), String(row.long), row.does, row.passes])));
} else {
  process.exitCode = (await runAll(rows)) ? 0 : 1;
}

async function runAll(chosen: readonly FaultRow[]): Promise<boolean> {
  const lines: string[][] = [["row", "count", "seconds", "result", "found", "must be"]];
  let failed = 0;
  const details: string[] = [];
  for (const row of chosen) {
    const count = given ?? (values.long ? row.long : row.short);
    process.stderr.write(`${row.name}: ${row.does}, ${count} times\n`);
    const began = performance.now();
    const result = await resultOf(row, count);
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    if (!result.passed) failed += 1;
    lines.push([
      row.name,
      String(count),
      seconds,
      result.passed ? "passed" : "FAILED",
      result.found,
      row.passes,
    ]);
    details.push(...(result.details ?? []).map((line) => `${row.name}: ${line}`));
  }
  print([table(lines), ...details, `${chosen.length - failed} passed, ${failed} failed`].join("\n"));
  return failed === 0;
}

/** A row that breaks is a row that failed: the others still run. */
async function resultOf(row: FaultRow, count: number): Promise<FaultResult> {
  try {
    return await row.run({ count, databaseUrl: process.env["TEST_DATABASE_URL"] || undefined });
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: false, found: "broke off", details: stack.split("\n") };
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        only: { type: "string", multiple: true },
        skip: { type: "string", multiple: true },
        long: { type: "boolean", default: false },
        count: { type: "string" },
        list: { type: "boolean", default: false },
      },
    });
  } catch {
    return usage();
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function usage(): never {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { createSqliteStore } from "../../adapters/store/sqlite/create-sqlite-store.js";
import { createSettableClock } from "../support/settable-clock.js";
import { TEST_SEAL } from "../support/test-seal.js";
import { play, type PlayDeps } from "./approvals/play.js";
import { STEPS } from "./approvals/steps.js";
import type { FaultResult, FaultRow } from "./fault-row.js";

/** Random sequences of requests, decisions, expiries and role changes, held against the model; a failure is shrunk. */
export async function approvals(
  count: number,
  { sabotage, seed }: Pick<PlayDeps, "sabotage"> & { readonly seed?: number } = {},
): Promise<FaultResult> {
  const folder = mkdtempSync(join(tmpdir(), "approvals-"));
  const clock = createSettableClock();
  const store = await createSqliteStore({ directory: folder, clock, seal: TEST_SEAL });
  const sum = { sequences: 0, writes: 0, forbidden: 0 };
  const sequence = fc.asyncProperty(STEPS, async (steps) => {
    sum.sequences += 1;
    const name = `sequence ${sum.sequences}`;
    const played = await play(steps, { store, clock, name, ...(sabotage && { sabotage }) });
    sum.writes += played.writes;
    sum.forbidden += played.forbidden;
    if (played.faults.length > 0) throw new Error(played.faults.join("\n"));
  });
  try {
    const result = await fc.check(sequence, { numRuns: count, ...(seed !== undefined && { seed }) });
    const done = `${sum.writes} writes, all allowed; ${sum.forbidden} presses that may not write, 0 writes`;
    return result.failed
      ? {
          passed: false,
          found: "differs from the model",
          details: fc.defaultReportMessage(result)?.split("\n") ?? [],
        }
      : { passed: true, found: done };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const approvalsRow: FaultRow = {
  name: "approvals",
  does: "random sequences of requests, decisions, expiries and role changes by three people and two others",
  short: 200,
  long: 5_000,
  passes: "0 writes that the model forbids, and every write that it allows",
  run: ({ count }) => approvals(count),
};

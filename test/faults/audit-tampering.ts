import { createTamperableRecord } from "../adapters/audit/support/tamperable-record.js";
import { TAMPERINGS } from "../adapters/audit/support/tamperings.js";

/** Tampers `rounds` times in each of six ways; passes when the right first entry is told every time. */
export async function auditTampering(
  rounds: number,
): Promise<{ readonly lines: readonly string[]; readonly passed: boolean }> {
  const record = await createTamperableRecord();
  const lines: string[] = [];
  let passed = true;
  try {
    for (const [name, act] of Object.entries(TAMPERINGS)) {
      let right = 0;
      for (let round = 0; round < rounds; round += 1) {
        record.restore();
        const expected = await act(record, round);
        const verdict = await record.verify();
        if (verdict.kind === "tampered" && verdict.entry === expected.entry) right += 1;
      }
      passed &&= right === rounds;
      lines.push(`${name.padEnd(10)} ${right} of ${rounds} found with the right first entry`);
    }
  } finally {
    await record.remove();
  }
  return { lines, passed };
}

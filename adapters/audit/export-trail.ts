import type { AuditEntry, AuditTrail, StoredLine } from "../ports/audit.js";
import { linesOf } from "./lines.js";

const FIELDS = Object.keys({
  at: true,
  event: true,
  actorId: true,
  targetId: true,
  conversationId: true,
  actionId: true,
  reason: true,
  rule: true,
  directoryRequestId: true,
} satisfies Readonly<Record<keyof AuditEntry, true>>);

const BATCH = 200;

/** The record as JSON lines: number, entry, hashes. Texts of a few hundred lines each. */
export function toJsonLines(trail: AuditTrail): AsyncGenerator<string, void, undefined> {
  return inBatches(trail, (line) => `${JSON.stringify(flat(line))}\n`);
}

/**
 * The record as CSV (RFC 4180). A value that a spreadsheet would run as a formula gets an apostrophe in front, and
 * so does one that has an apostrophe there already; JSON lines hold every value as it is.
 */
export async function* toCsv(trail: AuditTrail): AsyncGenerator<string, void, undefined> {
  const columns = ["sequence", ...FIELDS, "previousHash", "hash"];
  yield `${columns.join(",")}\r\n`;
  yield* inBatches(trail, (line) => {
    const values: Readonly<Record<string, unknown>> = flat(line);
    return `${columns.map((column) => cell(String(values[column] ?? ""))).join(",")}\r\n`;
  });
}

function flat({ sequence, entry, previousHash, hash, damaged }: StoredLine) {
  return { sequence, ...entry, previousHash, hash, ...(damaged.length > 0 && { damaged }) };
}

/** Source of the signs: OWASP, CSV Injection; with their full-width forms, and spaces that may stand before them. */
function cell(text: string): string {
  const safe = /^['\s]*[=+\-@\t\r\n＝＋－＠']/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}

async function* inBatches(
  trail: AuditTrail,
  write: (line: StoredLine) => string,
): AsyncGenerator<string, void, undefined> {
  let batch: string[] = [];
  for await (const line of linesOf(trail)) {
    batch.push(write(line));
    if (batch.length < BATCH) continue;
    yield batch.join("");
    batch = [];
  }
  if (batch.length > 0) yield batch.join("");
}

import type { AuditEntry, AuditFields, AuditTrail, StoredLine } from "../ports/audit.js";
import { linesOf } from "./lines.js";

/** The columns between number and hashes: every field of an entry. */
const FIELDS: Readonly<Record<keyof AuditEntry, (entry: AuditFields) => string | undefined>> = {
  at: ({ at }) => at,
  event: ({ event }) => event,
  actorId: ({ actorId }) => actorId,
  targetId: ({ targetId }) => targetId,
  conversationId: ({ conversationId }) => conversationId,
  actionId: ({ actionId }) => actionId,
  reason: ({ reason }) => reason,
  rule: ({ rule }) => rule,
  directoryRequestId: ({ directoryRequestId }) => directoryRequestId,
};

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
  yield `${["sequence", ...Object.keys(FIELDS), "previousHash", "hash"].join(",")}\r\n`;
  yield* inBatches(trail, ({ sequence, entry, previousHash, hash }) => {
    const fields = Object.values(FIELDS).map((read) => read(entry) ?? "");
    return `${[String(sequence), ...fields, previousHash, hash].map(cell).join(",")}\r\n`;
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

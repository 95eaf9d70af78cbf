import { sql, type Kysely } from "kysely";

import type { AuditTrail, StoredLine } from "../ports/audit.js";
import { AUDIT_COLUMNS } from "./audit-columns.js";
import type { DialectFacts } from "./dialect-facts.js";
import { textOfHex } from "./hex-text.js";
import type { Tables } from "./tables.js";

type HexRow = Readonly<Record<string, string | null>>;

/**
 * Reads lines in a way that nothing somebody wrote into the database can stop or deceive: numbers as text, texts as
 * their bytes.
 */
export function createAuditTrail(db: Kysely<Tables>, facts: DialectFacts): AuditTrail {
  const columns = [...Object.values(AUDIT_COLUMNS), "previous_hash", "hash"].map((column) =>
    sql.raw<string | null>(facts.hexOf(column)).as(column),
  );
  const lines = db
    .selectFrom("audit_entry")
    .select([sql<string | null>`cast(sequence as text)`.as("number"), ...columns]);
  return {
    async page(after, limit) {
      const beyond = after === undefined ? lines : lines.where("sequence", ">", after);
      const rows = await beyond.orderBy("audit_entry.sequence").limit(limit).execute();
      return rows.map(lineOf);
    },
    async last() {
      const row = await lines.orderBy("audit_entry.sequence", "desc").limit(1).executeTakeFirst();
      return row && lineOf(row);
    },
  };
}

function lineOf(row: HexRow): StoredLine {
  const damaged: string[] = [];
  const read = (column: string): string | undefined => {
    const hex = row[column] ?? undefined;
    if (hex === undefined) return undefined;
    const text = textOfHex(hex);
    if (text === undefined) damaged.push(column);
    return text ?? "";
  };
  const fields = Object.entries(AUDIT_COLUMNS).flatMap(([field, column]) => {
    const text = read(column);
    return text === undefined ? [] : [[field, text] as const];
  });
  return {
    sequence: Number(row["number"]),
    previousHash: read("previous_hash") ?? "",
    hash: read("hash") ?? "",
    entry: Object.fromEntries(fields),
    damaged,
  };
}

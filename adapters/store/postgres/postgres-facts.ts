import { sql } from "kysely";

import type { DialectFacts } from "../dialect-facts.js";

export const POSTGRES_FACTS: DialectFacts = {
  sequenceType: "bigserial",
  sequence: (column) => column.primaryKey(),
  numberType: "bigint",
  shortLived: (table) => table.modifyFront(sql`unlogged`),
  appendOnly: (table) => [
    `create or replace function ${table}_append_only() returns trigger language plpgsql as ` +
      `$$ begin raise exception '${table} is append-only'; end $$`,
    `create trigger ${table}_no_change before update or delete or truncate on ${table} ` +
      `for each statement execute function ${table}_append_only()`,
  ],
  // Arbitrary numbers that only this program uses; released with the transaction. No lock on the table: that
  // would need more rights than inserting into it.
  auditLock: ["select pg_advisory_xact_lock(5823097713)"],
  hexOf: (column) => `encode(convert_to(${column}, 'UTF8'), 'hex')`,
  migrationLock: ["select pg_advisory_xact_lock(5823097712)"],
};

import type { DialectFacts } from "../dialect-facts.js";

export const POSTGRES_FACTS: DialectFacts = {
  sequenceType: "bigserial",
  sequence: (column) => column.primaryKey(),
  appendOnly: (table) => [
    `create function ${table}_append_only() returns trigger language plpgsql as ` +
      `$$ begin raise exception '${table} is append-only'; end $$`,
    `create trigger ${table}_no_change before update or delete or truncate on ${table} ` +
      `for each statement execute function ${table}_append_only()`,
  ],
  // An arbitrary number that only this program uses; released with the transaction.
  migrationLock: ["select pg_advisory_xact_lock(5823097712)"],
};

import type { DialectFacts } from "../dialect-facts.js";

export const SQLITE_FACTS: DialectFacts = {
  sequenceType: "integer",
  sequence: (column) => column.primaryKey().autoIncrement(),
  appendOnly: (table) =>
    ["update", "delete"].map(
      (change) =>
        `create trigger ${table}_no_${change} before ${change} on ${table} ` +
        `begin select raise(abort, '${table} is append-only'); end`,
    ),
  // Every transaction here begins immediate, which is the lock.
  migrationLock: [],
};

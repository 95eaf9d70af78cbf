import type { DialectFacts } from "../dialect-facts.js";

export const SQLITE_FACTS: DialectFacts = {
  sequenceType: "integer",
  sequence: (column) => column.primaryKey().autoIncrement(),
  numberType: "integer",
  shortLived: (table) => table,
  appendOnly: (table) =>
    ["update", "delete"].map(
      (change) =>
        `create trigger ${table}_no_${change} before ${change} on ${table} ` +
        `begin select raise(abort, '${table} is append-only'); end`,
    ),
  // Every transaction here begins immediate, which is the lock.
  auditLock: [],
  // Not the text itself: libsql ends the process where text is not UTF-8, and stops reading it at a U+0000.
  hexOf: (column) =>
    `case typeof(${column}) when 'text' then hex(${column}) when 'null' then null else '!' end`,
  migrationLock: [],
};

import type { ColumnDataType, ColumnDefinitionBuilder, CreateTableBuilder } from "kysely";

/** The few things that kysely leaves to us where the databases differ. */
export interface DialectFacts {
  /** The type of a whole number that counts up by itself. */
  readonly sequenceType: ColumnDataType;
  readonly sequence: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  /** The type of a whole number that is given, up to 2^53. */
  readonly numberType: ColumnDataType;
  /** For a table whose rows need not survive a crash of the database: writing them need not wait for the disk. */
  readonly shortLived: <T extends string>(table: CreateTableBuilder<T>) => CreateTableBuilder<T>;
  /** Statements after which no row of the table can be changed or deleted. */
  readonly appendOnly: (table: string) => readonly string[];
  /** Taken before the audit's last line is read, so that one line at a time is added to it. */
  readonly auditLock: readonly string[];
  /** The bytes of a text column in hexadecimal, null for null, `!` for what is no text. */
  readonly hexOf: (column: string) => string;
  /** Taken first in the migrating transaction, so that instances that start together do not collide. */
  readonly migrationLock: readonly string[];
}

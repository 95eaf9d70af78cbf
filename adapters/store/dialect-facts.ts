import type { ColumnDataType, ColumnDefinitionBuilder } from "kysely";

/** The few things that kysely leaves to us where the databases differ. */
export interface DialectFacts {
  /** The type of a whole number that counts up by itself. */
  readonly sequenceType: ColumnDataType;
  readonly sequence: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  /** Statements after which no row of the table can be changed or deleted. */
  readonly appendOnly: (table: string) => readonly string[];
  /** Taken first in the migrating transaction, so that instances that start together do not collide. */
  readonly migrationLock: readonly string[];
}

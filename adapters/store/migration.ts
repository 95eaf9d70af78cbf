import type { Kysely } from "kysely";

import type { AuditSeal } from "../ports/audit.js";
import type { Clock } from "../ports/clock.js";
import type { DialectFacts } from "./dialect-facts.js";
import type { Tables } from "./tables.js";

export interface MigrationDeps {
  readonly facts: DialectFacts;
  readonly clock: Clock;
  readonly seal: AuditSeal;
}

export interface Migration {
  readonly name: string;
  readonly up: (db: Kysely<Tables>, deps: MigrationDeps) => Promise<void>;
}

import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";

import type { AuditSeal } from "../../ports/audit.js";
import type { Clock } from "../../ports/clock.js";
import type { Store } from "../../ports/store.js";
import { createStore } from "../create-store.js";
import { migrate } from "../migrate.js";
import { StoreUnusable } from "../store-unusable.js";
import type { Tables } from "../tables.js";
import { POSTGRES_FACTS } from "./postgres-facts.js";
import { whatToDo } from "./what-to-do.js";

const CONNECT_MS = 5_000;
const STATEMENT_MS = 5_000;
const CONNECTIONS = 10;

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:5432/database` */
  readonly url: string;
  readonly clock: Clock;
  readonly seal: AuditSeal;
}

/** A store that many instances share. Throws StoreUnusable where the server cannot be reached or used. */
export async function createPostgresStore({ url, clock, seal }: PostgresStoreOptions): Promise<Store> {
  // Read here first: the driver's own complaint about an address quotes it with its password.
  if (!URL.canParse(url)) {
    throw new StoreUnusable(
      "DATABASE_URL is not an address. Set it to postgres://user:password@host:5432/database " +
        "(percent-encode special characters in the password), or leave it out to use a file in DATA_DIR.",
    );
  }
  const deps = { facts: POSTGRES_FACTS, clock, seal };
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: createPool(url) }) });
  try {
    await migrate(db, deps);
  } catch (fault) {
    await db.destroy();
    throw new StoreUnusable(whatToDo(new URL(url), fault));
  }
  // Its log and its dead rows are the server's own; what they keep is encrypted.
  return createStore(db, { ...deps, scrub: () => Promise.resolve() });
}

function createPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    // The server's own deadline comes first; this one is for a server that has gone.
    query_timeout: STATEMENT_MS + 1_000,
    keepAlive: true,
    application_name: "password-support-bot",
  });
  // An idle connection that breaks would else end the process; the next query finds out by itself.
  pool.on("error", () => undefined);
  // So would one that breaks while it is in use, beside the failing query that tells of it.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

import type { AuditSeal } from "../adapters/ports/audit.js";
import type { Clock } from "../adapters/ports/clock.js";
import type { Store } from "../adapters/ports/store.js";
import type { Config } from "./config.js";

export interface OpenStoreDeps {
  readonly clock: Clock;
  readonly seal: AuditSeal;
}

/** Loads only the engine that is asked for. */
export async function openStore({ database, dataDir }: Config, deps: OpenStoreDeps): Promise<Store> {
  switch (database.kind) {
    case "file": {
      const { createSqliteStore } = await import("../adapters/store/sqlite/create-sqlite-store.js");
      return createSqliteStore({ directory: dataDir, ...deps });
    }
    case "postgres": {
      const { createPostgresStore } = await import("../adapters/store/postgres/create-postgres-store.js");
      return createPostgresStore({ url: database.url.reveal(), ...deps });
    }
  }
}

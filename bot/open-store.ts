import type { Clock } from "../adapters/ports/clock.js";
import type { Store } from "../adapters/ports/store.js";
import type { Config } from "./config.js";

/** Loads only the engine that is asked for. */
export async function openStore({ database, dataDir }: Config, clock: Clock): Promise<Store> {
  switch (database.kind) {
    case "file": {
      const { createSqliteStore } = await import("../adapters/store/sqlite/create-sqlite-store.js");
      return createSqliteStore({ directory: dataDir, clock });
    }
    case "postgres": {
      const { createPostgresStore } = await import("../adapters/store/postgres/create-postgres-store.js");
      return createPostgresStore({ url: database.url.reveal(), clock });
    }
  }
}

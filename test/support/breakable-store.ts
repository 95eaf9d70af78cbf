import { Kysely } from "kysely";
import LibsqlDatabase from "libsql";
import type { Clock } from "../../adapters/ports/clock.js";
import type { Store } from "../../adapters/ports/store.js";
import { createStore } from "../../adapters/store/create-store.js";
import { migrate } from "../../adapters/store/migrate.js";
import { createPatientDialect } from "../../adapters/store/sqlite/patient-dialect.js";
import { SQLITE_FACTS } from "../../adapters/store/sqlite/sqlite-facts.js";
import type { Tables } from "../../adapters/store/tables.js";
import { TEST_SEAL } from "./test-seal.js";

/** What is wrong with the whole store. */
export type StoreBreak = "down" | "silent" | "read-only" | "full";

export interface BreakableStore {
  readonly open: (file: string, clock: Clock) => Promise<Store>;
  break(how: StoreBreak): void;
  mend(): void;
  /** Runs a statement behind the store's back. */
  sql(statement: string): void | Promise<void>;
}

/**
 * The SQLite store on a database that can be broken while it is open. Read-only is SQLite's own refusal; a full disk
 * and a lost one are put in front of it, with the codes that SQLite gives then.
 */
export function createBreakableStore(): BreakableStore {
  let broken: StoreBreak | undefined;
  let database: LibsqlDatabase.Database | undefined;
  const opened = (): LibsqlDatabase.Database => {
    if (database === undefined) throw new Error("the store is not open");
    return database;
  };
  const refuse = (statement: string): void => {
    if (broken === "down" || broken === "silent") throw sqliteFault("SQLITE_IOERR", "disk I/O error");
    if (broken === "full" && /^\s*(insert|update|delete)\b/i.test(statement)) {
      throw sqliteFault("SQLITE_FULL", "database or disk is full");
    }
  };

  return {
    async open(file, clock) {
      const real = new LibsqlDatabase(file);
      real.exec("pragma journal_mode = wal");
      database = real;
      const guarded = new Proxy(real, {
        get(target, name) {
          if (name === "exec") {
            return (statement: string) => {
              // Letting go of a transaction works even then.
              if (statement !== "rollback") refuse(statement);
              return target.exec(statement);
            };
          }
          if (name === "prepare") {
            return (statement: string) => {
              refuse(statement);
              return target.prepare(statement);
            };
          }
          const value: unknown = Reflect.get(target, name, target);
          const bound: unknown = typeof value === "function" ? value.bind(target) : value;
          return bound;
        },
      });
      const db = new Kysely<Tables>({ dialect: createPatientDialect(guarded) });
      const deps = { facts: SQLITE_FACTS, clock, seal: TEST_SEAL };
      await migrate(db, deps);
      return createStore(db, { ...deps, scrub: () => Promise.resolve() });
    },
    break(how) {
      broken = how;
      if (how === "read-only") opened().exec("pragma query_only = 1");
    },
    mend() {
      broken = undefined;
      opened().exec("pragma query_only = 0");
    },
    sql: (statement) => void opened().exec(statement),
  };
}

function sqliteFault(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

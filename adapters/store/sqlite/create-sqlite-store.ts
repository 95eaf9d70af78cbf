import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

import { Kysely } from "kysely";
import Database from "libsql";

import type { AuditSeal } from "../../ports/audit.js";
import type { Clock } from "../../ports/clock.js";
import type { Store } from "../../ports/store.js";
import { createStore } from "../create-store.js";
import { migrate } from "../migrate.js";
import { StoreUnusable } from "../store-unusable.js";
import type { Tables } from "../tables.js";
import { createPatientDialect } from "./patient-dialect.js";
import { SQLITE_FACTS } from "./sqlite-facts.js";

export type SqliteStoreOptions = { readonly clock: Clock; readonly seal: AuditSeal } & (
  | { /** The data folder; the file in it is `support.db`. */ readonly directory: string }
  | { readonly file: string }
);

/**
 * A store in one file, made with its folder where it does not exist yet. Several processes of one machine may
 * share it. Throws StoreUnusable where the folder or the file cannot be used.
 */
export async function createSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const deps = { facts: SQLITE_FACTS, clock: options.clock, seal: options.seal };
  const file = "file" in options ? options.file : join(options.directory, "support.db");
  try {
    // Conversations are personal: the folder is its owner's alone.
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const database = open(file);
    const db = new Kysely<Tables>({ dialect: createPatientDialect(database) });
    try {
      await migrate(db, deps);
    } catch (fault) {
      await db.destroy();
      throw fault;
    }
    return createStore(db, { ...deps, scrub: () => scrub(db, database) });
  } catch (fault) {
    throw new StoreUnusable(whatToDo(file, fault), { cause: fault });
  }
}

function open(file: string): Database.Database {
  const database = new Database(file);
  try {
    // Only while opening, where nothing else runs yet; later waits are the dialect's.
    database.exec("pragma busy_timeout = 5000");
    database.exec("pragma journal_mode = wal");
    database.exec("pragma synchronous = normal");
    // What is deleted is overwritten: secrets wait in here, encrypted.
    database.exec("pragma secure_delete = on");
    database.exec("pragma busy_timeout = 0");
    return database;
  } catch (fault) {
    database.close();
    throw fault;
  }
}

/** Empties the write-ahead log, which keeps pages as they were. Where a reader is in the way, the next time does it. */
async function scrub(db: Kysely<Tables>, database: Database.Database): Promise<void> {
  // Holding the one connection: it cannot be done inside somebody's transaction.
  await db.connection().execute(async () => {
    database.exec("pragma wal_checkpoint(truncate)");
  });
}

function whatToDo(file: string, fault: unknown): string {
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "no code";
  if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT") {
    return `${file} is not a database that can be read (${code}). Restore it from a backup, or move it away and a new one is made.`;
  }
  return (
    `The data file ${file} cannot be opened for writing (${code}). Set DATA_DIR to a folder that this process ` +
    `may write to, or give its user that right on ${dirname(file)}.`
  );
}

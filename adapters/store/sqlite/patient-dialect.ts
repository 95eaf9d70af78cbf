import { setTimeout as pause } from "node:timers/promises";

import {
  SelectQueryNode,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
} from "kysely";
import type Database from "libsql";

/** Waits between tries while another process writes: 5 seconds in all, as SQLite's own busy handler would. */
const PAUSES_MS = [1, 2, 5, 10, 15, 20, 25, 25, 25, 50, 50, ...Array<number>(48).fill(100)];

/**
 * kysely's SQLite dialect for a file that several processes share. A write first takes the write lock, so it never
 * fails half-way, and it waits for the lock here: inside SQLite (busy_timeout) the wait would stop the event loop,
 * and with it the very transaction that it may be waiting for. The lock is taken with `exec`, because libsql 0.5
 * leaves a prepared statement that met SQLITE_BUSY in progress, and then no transaction can be committed
 * (github.com/tursodatabase/libsql-js/pull/238).
 *
 * A transaction is on the disk before it counts: intents and outcomes are, and a power cut must not lose the intent
 * of a password that was changed. Single statements (activities seen, conversations) are not: they may be lost.
 */
export function createPatientDialect(database: Database.Database): Dialect {
  return {
    createDriver: () => patientDriver(database, new SqliteDriver({ database })),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

function patientDriver(database: Database.Database, driver: SqliteDriver): Driver {
  return {
    init: () => driver.init(),
    acquireConnection: async () => patientConnection(database, await driver.acquireConnection()),
    beginTransaction: () => {
      database.exec("pragma synchronous = full");
      return whenFree(() => begin(database));
    },
    commitTransaction: async (connection) => {
      await driver.commitTransaction(connection);
      database.exec("pragma synchronous = normal");
    },
    rollbackTransaction: async (connection) => {
      await driver.rollbackTransaction(connection);
      database.exec("pragma synchronous = normal");
    },
    releaseConnection: () => driver.releaseConnection(),
    destroy: () => driver.destroy(),
  };
}

function patientConnection(database: Database.Database, connection: DatabaseConnection): DatabaseConnection {
  return {
    async executeQuery<R>(query: Parameters<DatabaseConnection["executeQuery"]>[0]) {
      if (database.inTransaction) return connection.executeQuery<R>(query);
      if (SelectQueryNode.is(query.query)) return whenFree(() => connection.executeQuery<R>(query));
      await whenFree(() => begin(database));
      try {
        const result = await connection.executeQuery<R>(query);
        database.exec("commit");
        return result;
      } catch (fault) {
        if (database.inTransaction) database.exec("rollback");
        throw fault;
      }
    },
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}

async function begin(database: Database.Database): Promise<void> {
  database.exec("begin immediate");
}

/** What met a busy database has changed nothing, so it can be tried again. */
async function whenFree<T>(work: () => Promise<T>): Promise<T> {
  for (const ms of PAUSES_MS) {
    try {
      return await work();
    } catch (fault) {
      if (!isBusy(fault)) throw fault;
    }
    await pause(ms);
  }
  return work();
}

/** SQLITE_BUSY and its kin, such as SQLITE_BUSY_RECOVERY. */
function isBusy(fault: unknown): boolean {
  return (
    fault instanceof Error &&
    "code" in fault &&
    typeof fault.code === "string" &&
    fault.code.startsWith("SQLITE_BUSY")
  );
}

import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import LibsqlDatabase from "libsql";
import pg from "pg";
import { verifyTrail } from "../../adapters/audit/verify-trail.js";
import { createSystemClock } from "../../adapters/clock/system-clock.js";
import type { AuditEntry } from "../../adapters/ports/audit.js";
import type { Store } from "../../adapters/ports/store.js";
import { sealedRow, type SealedRow } from "../../adapters/store/audit-lines.js";
import { createPostgresStore } from "../../adapters/store/postgres/create-postgres-store.js";
import { createSqliteStore } from "../../adapters/store/sqlite/create-sqlite-store.js";
import { createPatientDialect } from "../../adapters/store/sqlite/patient-dialect.js";
import type { Tables } from "../../adapters/store/tables.js";
import { createTemporaryFolder } from "../adapters/store/support/temporary-folder.js";
import { findTestServer } from "../postgres/support/test-server.js";
import { TEST_SEAL } from "../support/test-seal.js";

const BATCH = 500;
/** The promise: a million entries in a minute. */
const SECONDS_A_MILLION = 60;

interface FilledRecord {
  readonly engine: string;
  readonly store: Store;
  readonly remove: () => Promise<void>;
}

/** Fills a new record with `entries` sealed entries and times the check of them. */
export async function auditSpeed(
  entries: number,
  databaseUrl: string | undefined,
): Promise<{ readonly lines: readonly string[]; readonly passed: boolean }> {
  const { engine, store, remove } = await (databaseUrl === undefined
    ? filledSqlite(entries)
    : filledPostgres(entries, databaseUrl));
  try {
    const before = process.memoryUsage.rss();
    const began = performance.now();
    const verdict = await verifyTrail({
      trail: store.trail,
      seal: TEST_SEAL,
      anchors: { good: [], bad: [] },
    });
    const seconds = (performance.now() - began) / 1_000;
    const grown = Math.max(0, Math.round((process.memoryUsage.rss() - before) / 1e6));
    const found = verdict.kind === "sound" ? `${verdict.entries} entries sound` : JSON.stringify(verdict);
    return {
      lines: [`${engine}: ${found}, checked in ${seconds.toFixed(1)} s, memory grew by ${grown} MB`],
      passed:
        verdict.kind === "sound" &&
        verdict.entries === entries &&
        seconds <= (SECONDS_A_MILLION * entries) / 1e6,
    };
  } finally {
    await store.close();
    await remove();
  }
}

async function filledSqlite(entries: number): Promise<FilledRecord> {
  const folder = createTemporaryFolder();
  const file = join(folder.path, "support.db");
  const store = await createSqliteStore({ file, clock: createSystemClock(), seal: TEST_SEAL });
  await fill(new Kysely<Tables>({ dialect: createPatientDialect(new LibsqlDatabase(file)) }), entries);
  return { engine: "SQLite", store, remove: async () => folder.remove() };
}

async function filledPostgres(entries: number, url: string): Promise<FilledRecord> {
  const found = await findTestServer({ TEST_DATABASE_URL: url });
  if (found.kind === "none") throw new Error(found.why);
  const schema = await found.server.createSchema(`test_${randomUUID().replaceAll("-", "")}`);
  const store = await createPostgresStore({ url: schema.url, clock: createSystemClock(), seal: TEST_SEAL });
  const pool = new pg.Pool({ connectionString: schema.url });
  await fill(new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), entries);
  return { engine: "PostgreSQL", store, remove: () => schema.remove() };
}

/** Many lines a statement, sealed as the store seals one. */
async function fill(db: Kysely<Tables>, entries: number): Promise<void> {
  let last: SealedRow | undefined;
  while ((last?.sequence ?? 0) < entries) {
    const batch: SealedRow[] = [];
    const many = Math.min(BATCH, entries - (last?.sequence ?? 0));
    for (let more = 0; more < many; more += 1) {
      last = sealedRow(TEST_SEAL, entry(last?.sequence ?? 0), last);
      batch.push(last);
    }
    await db.insertInto("audit_entry").values(batch).execute();
  }
  await db.destroy();
}

/** As long as entries are where ids are GUIDs. */
function entry(number: number): AuditEntry {
  return {
    at: new Date(Date.UTC(2026, 0, 1) + number * 1_000).toISOString(),
    event: number % 2 === 0 ? "reset-intended" : "reset-changed",
    actorId: "5d1c8a4e-0f0b-4c57-9f3e-6a1f1d2b3c4d",
    targetId: "9c1f7b52-3d1a-4b7e-8a59-0e6f5a4b3c2d",
    conversationId: "a:1dcVnNpRPnjHtTLWJjKCZZw0aGk7h1yZq",
    actionId: `action-${number}-AAAAAAAAAAA`,
    reason: "called from the shop floor, ticket INC0012345",
    rule: "matrix:helpdesk-administrator",
    directoryRequestId: "0c4b5a6e-8d3f-4b57-9f3e-6a1f1d2b3c4d",
  };
}

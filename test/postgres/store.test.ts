import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { createServer, type AddressInfo, type Server } from "node:net";

import pg from "pg";

import { createPostgresStore } from "../../adapters/store/postgres/create-postgres-store.js";
import { POSTGRES_FACTS } from "../../adapters/store/postgres/postgres-facts.js";
import { StoreUnusable } from "../../adapters/store/store-unusable.js";
import type { TestDatabase } from "../contracts/store-bench.js";
import { storeContract } from "../contracts/store.js";
import { createSettableClock } from "../support/settable-clock.js";
import { openWire } from "./support/wire.js";
import { findTestServer, type TestSchema, type TestServer } from "./support/test-server.js";
import { TEST_SEAL } from "../support/test-seal.js";

const seal = TEST_SEAL;

describe("the store on PostgreSQL", () => {
  let server: TestServer | undefined;

  before(async function () {
    const found = await findTestServer(process.env);
    if (found.kind === "server") {
      server = found.server;
      return;
    }
    if (process.env["CI"] === "true")
      throw new Error(`The PostgreSQL tests must run in CI, but ${found.why}.`);
    process.stderr.write(`\n  SKIPPED the PostgreSQL tests: ${found.why}.\n\n`);
    this.skip();
  });

  storeContract(async (): Promise<TestDatabase> => {
    const schema = await createSchema();
    return {
      facts: POSTGRES_FACTS,
      unprotect: ["drop trigger audit_entry_no_change on audit_entry"],
      open: (clock) => createPostgresStore({ url: schema.url, clock, seal }),
      sql: (statement) => schema.run(statement),
      count: (table) => schema.count(table),
      remove: () => schema.remove(),
    };
  });

  it("outlives a connection that the server cuts", async () => {
    const schema = await createSchema();
    const store = await createPostgresStore({ url: schema.url, clock: createSettableClock(), seal });
    await schema.run(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${schema.name}'`,
    );
    // The first query may still meet the dead connection; what counts is that the pool gets over it.
    await store.ping().catch(() => undefined);
    await store.ping();
    await store.close();
    await schema.remove();
  });

  it("outlives a connection that breaks in the middle of a query", async () => {
    const schema = await createSchema();
    const wire = await openWire(schema.url);
    const store = await createPostgresStore({ url: wire.url, clock: createSettableClock(), seal });
    const holder = new pg.Client({ connectionString: schema.url });
    await holder.connect();
    await holder.query("begin; lock table conversation");
    const refused = assert.rejects(store.conversations.load("c"), /Connection terminated/);
    const waiting = `from pg_stat_activity where application_name = '${schema.name}' and wait_event_type = 'Lock'`;
    while ((await holder.query(`select pid ${waiting}`)).rowCount === 0);
    wire.cut();
    await refused;
    await holder.end();
    await store.ping();
    await store.close();
    await wire.close();
    await schema.remove();
  });

  async function createSchema(): Promise<TestSchema> {
    if (!server) throw new Error("There is no server.");
    return server.createSchema(`test_${randomUUID().replaceAll("-", "")}`);
  }
});

describe("a PostgreSQL server that accepts and never answers", () => {
  let silent: Server;
  before((done) => {
    silent = createServer((socket) => socket.resume()).listen(0, "127.0.0.1", done);
  });
  after((done) => {
    silent.close(done);
  });

  it("is given up on, with what to check", async () => {
    const { port } = silent.address() as AddressInfo;
    const url = `postgres://bot:hush-hush@127.0.0.1:${port}/support`;
    await assert.rejects(createPostgresStore({ url, clock: createSettableClock(), seal }), (fault) => {
      assert.ok(fault instanceof StoreUnusable);
      assert.match(fault.message, /Check that DATABASE_URL names the right host and port/);
      assert.ok(!fault.message.includes("hush-hush"));
      return true;
    });
  });
});

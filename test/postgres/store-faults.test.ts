import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { createPostgresStore } from "../../adapters/store/postgres/create-postgres-store.js";
import type { BreakableStore } from "../support/breakable-store.js";
import { type StoreTrialFault, storeTrial } from "../support/store-trial.js";
import { TEST_SEAL } from "../support/test-seal.js";
import { findTestServer, type TestSchema } from "./support/test-server.js";
import { openWire, type Wire } from "./support/wire.js";

const FAULTS: readonly StoreTrialFault[] = [
  "down",
  "silent",
  "corrupt-row",
  "unknown-dialog",
  "older-schema",
];

describe("when PostgreSQL fails in the middle of a talk", function () {
  this.timeout(60_000);
  let schema: TestSchema;
  let wire: Wire;

  beforeEach(async function () {
    const found = await findTestServer(process.env);
    if (found.kind === "none") this.skip();
    schema = await found.server.createSchema(`test_${randomUUID().replaceAll("-", "")}`);
    wire = await openWire(schema.url);
  });
  afterEach(async () => {
    await wire.close();
    await schema.remove();
  });

  const breakable = (): BreakableStore => ({
    open: (_file, clock) => createPostgresStore({ url: wire.url, clock, seal: TEST_SEAL }),
    break: (how) => wire.fail(how === "silent" ? "silent" : "down"),
    mend: () => wire.mend(),
    sql: (statement) => schema.run(statement),
  });

  for (const fault of FAULTS) {
    it(`${fault}: resets are refused, questions answered, and the next turn recovers`, async () => {
      assert.deepEqual(await storeTrial(fault, "nl", false, breakable()), []);
    });
  }
});

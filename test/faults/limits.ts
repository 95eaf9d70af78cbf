import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSystemClock } from "../../adapters/clock/system-clock.js";
import type { Store } from "../../adapters/ports/store.js";
import { createPostgresStore } from "../../adapters/store/postgres/create-postgres-store.js";
import { createSqliteStore } from "../../adapters/store/sqlite/create-sqlite-store.js";
import { createTemporaryFolder } from "../adapters/store/support/temporary-folder.js";
import { findTestServer } from "../postgres/support/test-server.js";
import { TEST_SEAL } from "../support/test-seal.js";
import type { FaultRow } from "./fault-row.js";
import { type Hammered, SLIDING, type HammerOrder } from "./limits/hammer-order.js";

const HAMMER = fileURLToPath(new URL("./limits/hammer.js", import.meta.url));
const INSTANCES = 2;

/** Two processes that spend the same confirmations, and take the same limit, as fast as they can. */
export const limitsRow: FaultRow = {
  name: "limits",
  does: "two processes spend so many confirmations under a limit of half of them, then take a sliding one",
  short: 200,
  long: 2_000,
  passes: "exactly as many as allowed, one intent each; never more in any window",
  async run({ count, databaseUrl }) {
    const place = await openPlace(databaseUrl);
    try {
      const most = Math.floor(count / 2);
      const order: HammerOrder = { open: place.open, count, most };
      await prepare(place.store, count);
      const heard = await Promise.all(Array.from({ length: INSTANCES }, () => hammer(order)));
      const spent = heard.reduce((sum, each) => sum + each.spent, 0);
      const intents = (await place.store.audit.entries()).filter(({ event }) => event === "reset-intended");
      const taken = heard.flatMap((each) => each.taken).toSorted((one, other) => one - other);
      const crowded = taken.filter((at, index) => {
        const earlier = taken[index - SLIDING.most];
        return earlier !== undefined && at - earlier < SLIDING.windowMs;
      });
      const faults = heard.flatMap((each) => each.faults);
      const passed =
        spent === most &&
        intents.length === most &&
        new Set(intents.map(({ actionId }) => actionId)).size === most &&
        crowded.length === 0 &&
        taken.length > SLIDING.most &&
        faults.length === 0;
      const found = `${place.engine}: ${spent} of ${most} spent, ${intents.length} intents; ${taken.length} taken, ${crowded.length} too many`;
      return { passed, found, details: faults.slice(0, 5) };
    } finally {
      await place.store.close();
      await place.remove();
    }
  },
};

async function hammer(order: HammerOrder): Promise<Hammered> {
  const child = fork(HAMMER, [JSON.stringify(order)]);
  const heard: unknown[] = await once(child, "message");
  await once(child, "exit");
  // The child is our own program, which sends nothing else.
  return heard[0] as Hammered;
}

async function prepare(store: Store, count: number): Promise<void> {
  const expiresAt = new Date(Date.now() + 3_600_000);
  for (let index = 0; index < count; index += 1) {
    await store.actions.add({
      id: `action ${index}`,
      actorId: "actor",
      conversationId: "conversation",
      targetId: `target ${index}`,
      reason: "reason",
      way: "temporary-password",
      reader: "actor",
      revokeSessions: false,
      fingerprint: "fingerprint",
      expiresAt,
    });
  }
}

async function openPlace(databaseUrl: string | undefined) {
  const clock = createSystemClock();
  if (databaseUrl === undefined) {
    const folder = createTemporaryFolder();
    const open = { kind: "sqlite", file: join(folder.path, "support.db") } as const;
    const store = await createSqliteStore({ file: open.file, clock, seal: TEST_SEAL });
    return { engine: "SQLite", open, store, remove: async () => folder.remove() };
  }
  const found = await findTestServer({ TEST_DATABASE_URL: databaseUrl });
  if (found.kind === "none") throw new Error(found.why);
  const schema = await found.server.createSchema(`test_${randomUUID().replaceAll("-", "")}`);
  const open = { kind: "postgres", url: schema.url } as const;
  const store = await createPostgresStore({ url: open.url, clock, seal: TEST_SEAL });
  return { engine: "PostgreSQL", open, store, remove: () => schema.remove() };
}

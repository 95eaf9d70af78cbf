import { randomUUID } from "node:crypto";
import { createSystemClock } from "../../adapters/clock/system-clock.js";
import type { Store } from "../../adapters/ports/store.js";
import { createSystemRandom } from "../../adapters/random/system-random.js";
import { createPostgresStore } from "../../adapters/store/postgres/create-postgres-store.js";
import { type ConversationTurns, createConversationTurns } from "../../bot/turn/conversation-turns.js";
import { findTestServer } from "../postgres/support/test-server.js";
import { TEST_SEAL } from "../support/test-seal.js";
import type { FaultResult, FaultRow } from "./fault-row.js";

const TURNS = 50;
const P99_MS = 2_000;

/** R7: many turns of one conversation at once, over two instances of the bot on one PostgreSQL. */
export const turnsRow: FaultRow = {
  name: "turns",
  does: `${TURNS} turns of a conversation at once, two instances, PostgreSQL`,
  short: 200,
  long: 2_000,
  passes: `0 lost, 0 deadlocks, lock wait p99 <= ${P99_MS} ms`,
  async run({ count, databaseUrl }): Promise<FaultResult> {
    const found = await findTestServer({ TEST_DATABASE_URL: databaseUrl });
    if (found.kind === "none") {
      return { passed: true, found: "SKIPPED: no PostgreSQL", details: [`skipped, because ${found.why}`] };
    }
    const schema = await found.server.createSchema(`test_${randomUUID().replaceAll("-", "")}`);
    const clock = createSystemClock();
    const open = () => createPostgresStore({ url: schema.url, clock, seal: TEST_SEAL });
    const stores = [await open(), await open()];
    try {
      return await rounds(count, stores);
    } finally {
      for (const store of stores) await store.close();
      await schema.remove();
    }
  },
};

interface Tally {
  readonly waits: number[];
  readonly faults: string[];
  lost: number;
  overlaps: number;
  unheld: number;
}

interface Instance {
  readonly store: Store;
  readonly turns: ConversationTurns;
}

async function rounds(count: number, stores: readonly Store[]): Promise<FaultResult> {
  const tally: Tally = { waits: [], faults: [], lost: 0, overlaps: 0, unheld: 0 };
  const onFault = (error: unknown) => tally.faults.push(String(error));
  const instances = stores.map((store): Instance => ({
    store,
    turns: createConversationTurns({ locks: store.locks, random: createSystemRandom(), onFault }),
  }));
  for (let round = 0; round < count; round += 1) await oneRound(`conversation ${round}`, instances, tally);
  for (const { turns } of instances) await turns.idle();
  const waits = tally.waits.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(waits[Math.floor(share * (waits.length - 1))] ?? 0);
  const passed = tally.lost + tally.overlaps + tally.unheld + tally.faults.length === 0 && at(0.99) <= P99_MS;
  return {
    passed,
    found: `${tally.lost} lost, ${tally.faults.length} faults, p99 ${at(0.99)} ms`,
    details: [
      `${waits.length} turns in ${count} rounds; waited p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`,
      `${tally.overlaps} ran beside another, ${tally.unheld} without the lock`,
      ...tally.faults.slice(0, 5),
    ],
  };
}

/** Each turn does what a turn of the bot does: seen, load, a step, save. Nothing else may run meanwhile. */
async function oneRound(conversation: string, instances: readonly Instance[], tally: Tally): Promise<void> {
  let running = 0;
  const began = performance.now();
  const turns = Array.from({ length: TURNS }, async (_, index) => {
    const { store, turns: of } = instances[index % instances.length] ?? fail();
    const run = await of.run(conversation, async (lease) => {
      tally.waits.push(performance.now() - began);
      running += 1;
      if (running > 1) tally.overlaps += 1;
      await store.seen.firstTime(conversation, `activity ${index}`);
      const stored = await store.conversations.load(conversation);
      const before = counterIn(stored?.document);
      await new Promise((resolve) => setImmediate(resolve));
      if (!lease.held()) tally.unheld += 1;
      await store.conversations.save(conversation, { counter: before + 1 }, stored?.version ?? 0);
      running -= 1;
    });
    if (run.kind !== "ran") tally.faults.push(`a turn was refused: ${run.kind}`);
  });
  for (const ended of await Promise.allSettled(turns)) {
    if (ended.status === "rejected") tally.faults.push(String(ended.reason));
  }
  const { store } = instances[0] ?? fail();
  tally.lost += TURNS - counterIn((await store.conversations.load(conversation))?.document);
}

function counterIn(document: unknown): number {
  return typeof document === "object" && document !== null && "counter" in document
    ? Number(document.counter)
    : 0;
}

function fail(): never {
  throw new Error("there is no instance");
}

/** A process of the row `limits`: spends every confirmation it can, then takes the sliding limit for two seconds. */
import { createSystemClock } from "../../../adapters/clock/system-clock.js";
import type { LimitRule } from "../../../adapters/ports/limits.js";
import { createPostgresStore } from "../../../adapters/store/postgres/create-postgres-store.js";
import { createSqliteStore } from "../../../adapters/store/sqlite/create-sqlite-store.js";
import { TEST_SEAL } from "../../support/test-seal.js";
import { type Hammered, type HammerOrder, SLIDING } from "./hammer-order.js";

const AT_ONCE = 8;
const TAKING_MS = 2_000;
const HOUR_MS = 3_600_000;

// The parent is our own program, which sends nothing else.
const order = JSON.parse(process.argv[2] ?? "") as HammerOrder;
const clock = createSystemClock();
const store = await (order.open.kind === "sqlite"
  ? createSqliteStore({ file: order.open.file, clock, seal: TEST_SEAL })
  : createPostgresStore({ url: order.open.url, clock, seal: TEST_SEAL }));

const faults: string[] = [];
const taken: number[] = [];
let spent = 0;
let next = 0;

await atOnce(async () => {
  while (next < order.count) await spend(next++);
});
const until = Date.now() + TAKING_MS;
await atOnce(async () => {
  while (Date.now() < until) {
    const answer = await store.limits.take([SLIDING], clock.now());
    if (answer.kind === "taken") taken.push(answer.at.getTime());
  }
});
await store.close();
process.send?.({ spent, taken, faults } satisfies Hammered);
process.disconnect();

async function spend(index: number): Promise<void> {
  const now = clock.now();
  const rules: readonly LimitRule[] = [
    { name: "all", key: "everybody", most: order.most, windowMs: HOUR_MS },
    { name: "one", key: `target ${index}`, most: 1, windowMs: HOUR_MS },
    { name: "half", key: index % 2 === 0 ? "even" : "odd", most: order.count, windowMs: HOUR_MS },
  ];
  const answer = await store.actions.spend(
    { id: `action ${index}`, actorId: "actor", conversationId: "conversation", now },
    (action) => ({
      at: now.toISOString(),
      event: "reset-intended",
      actorId: action.actorId,
      targetId: action.targetId,
      conversationId: action.conversationId,
      actionId: action.id,
    }),
    // In another order each time: the store must lock them in one of its own.
    () => (index % 3 === 0 ? rules : rules.toReversed()),
  );
  if (answer.kind === "spent") spent += 1;
}

async function atOnce(work: () => Promise<void>): Promise<void> {
  const running = Array.from({ length: AT_ONCE }, () =>
    work().catch((fault: unknown) => void faults.push(String(fault))),
  );
  await Promise.all(running);
}

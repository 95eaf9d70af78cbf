import assert from "node:assert/strict";

import type { StoredBatch } from "../../adapters/ports/batches.js";
import { noRules, type StoreBench } from "./store-bench.js";

const MINUTE = 60_000;

export function batchesContract(current: () => StoreBench): void {
  describe("batches", () => {
    const batchOf = (bench: StoreBench, id: string): StoredBatch => ({
      id,
      actorId: "actor",
      conversationId: "conversation",
      reason: "called from the shop floor",
      expiresAt: new Date(bench.clock.now().getTime() + 5 * MINUTE),
    });
    const startOf = (bench: StoreBench, id: string, changes: object = {}) => ({
      ...bench.request(id),
      holder: "one",
      leaseMs: MINUTE,
      until: new Date(bench.clock.now().getTime() + 15 * MINUTE),
      ...changes,
    });
    const line = (bench: StoreBench, event: "batch-confirmed" | "batch-ended", actionId: string) =>
      ({
        at: bench.clock.now().toISOString(),
        event,
        actorId: "actor",
        conversationId: "conversation",
        actionId,
      }) as const;

    async function add(bench: StoreBench, id: string): Promise<void> {
      const actions = ["b", "a"].map((each) => bench.action(`${id}-${each}`, { batchId: id }));
      await bench.store.batches.add(batchOf(bench, id), actions);
    }
    const start = (bench: StoreBench, id: string, changes: object = {}) =>
      bench.store.batches.start(startOf(bench, id, changes), [], line(bench, "batch-confirmed", id));

    it("are started once, by their actor in their conversation, before they expire", async () => {
      const bench = current();
      await add(bench, "x");
      assert.deepEqual(await start(bench, "x", { actorId: "other" }), { kind: "unknown" });
      assert.deepEqual(await start(bench, "x", { conversationId: "other" }), { kind: "unknown" });
      assert.deepEqual(await start(bench, "y"), { kind: "unknown" });
      const other = await bench.open();
      const both = await Promise.all([
        start(bench, "x"),
        other.batches.start(startOf(bench, "x"), [], line(bench, "batch-confirmed", "x")),
      ]);
      assert.deepEqual(both.map(({ kind }) => kind).toSorted(), ["already-started", "started"]);
      assert.equal((await bench.store.audit.entries()).length, 1);
      await add(bench, "late");
      await add(bench, "withdrawn");
      await bench.store.batches.withdraw("withdrawn", bench.clock.now());
      assert.deepEqual(await start(bench, "withdrawn"), { kind: "expired" });
      bench.clock.advance(5 * MINUTE);
      assert.deepEqual(await start(bench, "late"), { kind: "expired" });
    });

    it("let their actions be spent only while they run, and then for as long as they may last", async () => {
      const bench = current();
      const { actions, batches } = bench.store;
      await add(bench, "x");
      const spend = (id: string) => actions.spend(bench.request(id), bench.intent, noRules);
      assert.deepEqual(await spend("x-a"), { kind: "unknown" });
      await start(bench, "x");
      bench.clock.advance(14 * MINUTE);
      assert.equal((await spend("x-a")).kind, "spent");
      assert.equal(await batches.stop("actor", "elsewhere"), undefined);
      assert.equal(await batches.stop("actor", "conversation"), "x");
      assert.equal(await batches.stop("actor", "conversation"), undefined);
      assert.deepEqual(await spend("x-b"), { kind: "unknown" });
    });

    it("tell of their people in the order given, with what became of each", async () => {
      const bench = current();
      const { actions, batches } = bench.store;
      await add(bench, "x");
      await start(bench, "x");
      await actions.spend({ ...bench.request("x-b"), slipId: "slip" }, bench.intent, noRules);
      const changed = { ...bench.intent(bench.action("x-b")), event: "reset-changed" as const };
      await actions.finish("x-b", "changed", changed, []);
      await batches.note("x-b", undefined, bench.clock.now());
      await batches.note("x-a", "guest", bench.clock.now());
      const found = await batches.find("x");
      assert.equal(found?.state, "running");
      assert.deepEqual(
        found?.members.map(({ action, ...rest }) => [action.id, rest]),
        [
          ["x-b", { spent: true, outcome: "changed", slipId: "slip" }],
          ["x-a", { spent: false, note: "guest" }],
        ],
      );
      // Its end is told by the batch, so no sweep claims it.
      bench.clock.advance(MINUTE);
      const claim = { now: bench.clock.now(), idleMs: 1, holder: "h", leaseMs: MINUTE, limit: 9 };
      assert.deepEqual(await actions.claimOpen(claim), []);
      assert.equal(await batches.find("y"), undefined);
    });

    it("start with their limits, or not at all", async () => {
      const bench = current();
      const rule = { name: "batches", key: "actor", most: 1, windowMs: MINUTE };
      await add(bench, "x");
      await add(bench, "y");
      const begin = (id: string) =>
        bench.store.batches.start(startOf(bench, id), [rule], line(bench, "batch-confirmed", id));
      assert.equal((await begin("x")).kind, "started");
      assert.equal((await begin("y")).kind, "limited");
      assert.equal((await bench.store.batches.find("y"))?.state, "waiting");
      assert.equal((await bench.store.audit.entries()).length, 1);
      bench.clock.advance(MINUTE);
      assert.equal((await begin("y")).kind, "started");
    });

    it("are abandoned when their lease is over, and end once, whoever is first", async () => {
      const bench = current();
      const { batches } = bench.store;
      await add(bench, "x");
      assert.deepEqual(await batches.abandoned(bench.clock.now(), 9), []);
      await start(bench, "x");
      bench.clock.advance(MINUTE - 1);
      assert.equal(await batches.keep("x", "another", bench.clock.now(), MINUTE), "lost");
      assert.equal(await batches.keep("x", "one", bench.clock.now(), MINUTE), "running");
      bench.clock.advance(MINUTE - 1);
      assert.deepEqual(await batches.abandoned(bench.clock.now(), 9), []);
      await batches.stop("actor", "conversation");
      assert.equal(await batches.keep("x", "one", bench.clock.now(), MINUTE), "stopping");
      bench.clock.advance(MINUTE);
      assert.deepEqual(
        (await batches.abandoned(bench.clock.now(), 9)).map(({ id }) => id),
        ["x"],
      );
      const other = await bench.open();
      const end = line(bench, "batch-ended", "x");
      const ends = await Promise.all([
        batches.end("x", "interrupted", end, []),
        other.batches.end("x", "stopped", end, []),
      ]);
      assert.deepEqual(ends.toSorted(), ["ended", "ended-before"]);
      assert.deepEqual(await batches.abandoned(bench.clock.now(), 9), []);
      assert.equal(await batches.keep("x", "one", bench.clock.now(), MINUTE), "lost");
      assert.equal((await bench.store.audit.entries()).length, 2);
    });
  });
}

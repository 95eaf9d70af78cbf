import assert from "node:assert/strict";

import { noRules, type StoreBench } from "./store-bench.js";

const HOUR = 3_600_000;

export function lifeContract(current: () => StoreBench): void {
  describe("as a whole", () => {
    it("keeps everything over a restart", async () => {
      const bench = current();
      await bench.store.conversations.save("c", { step: 1 }, 0);
      await bench.store.seen.firstTime("c", "1");
      await bench.store.actions.add(bench.action("waiting"));
      await bench.store.actions.add(bench.action("spent"));
      await bench.store.actions.spend(bench.request("spent"), bench.intent, noRules);
      const audit = await bench.store.audit.entries();
      await bench.closeAll();

      const again = await bench.open();
      assert.deepEqual(await again.conversations.load("c"), { document: { step: 1 }, version: 1 });
      assert.equal(await again.seen.firstTime("c", "1"), false);
      assert.equal((await again.actions.find(bench.request("waiting"))).kind, "waiting");
      assert.equal((await again.actions.find(bench.request("spent"))).kind, "already-spent");
      assert.equal(audit.length, 1);
      assert.deepEqual(await again.audit.entries(), audit);
    });

    it("can be opened for the first time by several instances at once", async () => {
      const bench = current();
      const fresh = await bench.createDatabase();
      try {
        const stores = await Promise.all([1, 2, 3].map(() => fresh.open(bench.clock)));
        for (const each of stores) await each.ping();
        for (const each of stores) await each.close();
      } finally {
        await fresh.remove();
      }
    });

    it("cleans up what nobody can need any more, and never the audit", async () => {
      const bench = current();
      await bench.store.seen.firstTime("c", "old");
      await bench.store.actions.add(bench.action("old"));
      await bench.store.actions.add(bench.action("old and spent"));
      await bench.store.actions.spend(bench.request("old and spent"), bench.intent, noRules);
      await bench.database.sql("update pending_action set told_at = spent_at");
      await bench.store.conversations.save("old", {}, 0);
      await bench.store.conversations.save("in use", {}, 0);
      bench.clock.advance(25 * HOUR);
      await bench.store.seen.firstTime("c", "new");
      await bench.store.actions.add(bench.action("new"));
      await bench.store.cleanUp(bench.clock.now());
      assert.equal(await bench.store.seen.firstTime("c", "old"), true);
      assert.equal(await bench.store.seen.firstTime("c", "new"), false);
      assert.equal((await bench.store.actions.find(bench.request("old"))).kind, "expired");
      assert.equal((await bench.store.actions.find(bench.request("old and spent"))).kind, "already-spent");
      assert.equal((await bench.store.actions.find(bench.request("new"))).kind, "waiting");
      assert.ok(await bench.store.conversations.load("old"));

      await bench.store.conversations.save("in use", { touched: true }, 1);
      bench.clock.advance(29 * 24 * HOUR);
      await bench.store.cleanUp(bench.clock.now());
      assert.equal((await bench.store.actions.find(bench.request("old"))).kind, "unknown");
      assert.equal((await bench.store.actions.find(bench.request("old and spent"))).kind, "unknown");
      assert.equal((await bench.store.actions.find(bench.request("new"))).kind, "expired");
      assert.equal(await bench.store.conversations.load("old"), undefined);
      assert.ok(await bench.store.conversations.load("in use"));
      assert.equal((await bench.store.audit.entries()).length, 1);
    });

    it("answers a ping while it can serve, and throws when it cannot", async () => {
      const bench = current();
      await bench.store.ping();
      await bench.store.ping();
      await bench.database.sql("drop table migration");
      await assert.rejects(bench.store.ping());
    });
  });
}

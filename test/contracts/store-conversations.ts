import assert from "node:assert/strict";

import { CorruptDocument } from "../../adapters/ports/store.js";
import type { StoreBench } from "./store-bench.js";

export function conversationsContract(current: () => StoreBench): void {
  describe("conversations", () => {
    it("gives back what was saved, with the version that the next save must name", async () => {
      const bench = current();
      const document = { dialog: ["reset", { step: 2 }], words: "één 🎉 'quoted' \u0000 {}", none: null };
      assert.equal(await bench.store.conversations.load("c"), undefined);
      assert.equal(await bench.store.conversations.save("c", document, 0), "saved");
      assert.deepEqual(await bench.store.conversations.load("c"), { document, version: 1 });
      assert.equal(await bench.store.conversations.save("c", { step: 3 }, 1), "saved");
      assert.deepEqual(await bench.store.conversations.load("c"), { document: { step: 3 }, version: 2 });
    });

    it("refuses a stale version and keeps what is there", async () => {
      const bench = current();
      await bench.store.conversations.save("c", "first", 0);
      assert.equal(await bench.store.conversations.save("c", "again from nothing", 0), "stale");
      assert.equal(await bench.store.conversations.save("c", "second", 1), "saved");
      assert.equal(await bench.store.conversations.save("c", "late", 1), "stale");
      assert.equal(await bench.store.conversations.save("never there", "x", 7), "stale");
      assert.deepEqual(await bench.store.conversations.load("c"), { document: "second", version: 2 });
    });

    it("lets exactly one of two instances save the same version", async () => {
      const bench = current();
      const other = await bench.open();
      for (let version = 0; version < 50; version += 1) {
        const answers = await Promise.all([
          bench.store.conversations.save("c", "mine", version),
          other.conversations.save("c", "theirs", version),
        ]);
        assert.deepEqual(answers.toSorted(), ["saved", "stale"]);
      }
    });

    it("throws CorruptDocument on a damaged row, without quoting it, and works again once it is forgotten", async () => {
      const bench = current();
      await bench.store.conversations.save("c", { step: 1 }, 0);
      await bench.store.conversations.save("healthy", { step: 1 }, 0);
      await bench.database.sql(`update conversation set document = '{"personal' where id = 'c'`);
      await assert.rejects(bench.store.conversations.load("c"), (fault) => {
        assert.ok(fault instanceof CorruptDocument);
        assert.ok(!String(fault.stack).includes("personal"));
        assert.equal(fault.cause, undefined);
        return true;
      });
      assert.deepEqual(await bench.store.conversations.load("healthy"), {
        document: { step: 1 },
        version: 1,
      });
      await bench.store.conversations.forget("c");
      assert.equal(await bench.store.conversations.load("c"), undefined);
      assert.equal(await bench.store.conversations.save("c", { step: 1 }, 0), "saved");
    });

    it("refuses what is not JSON before anything is written", async () => {
      const bench = current();
      await assert.rejects(bench.store.conversations.save("c", undefined, 0), TypeError);
      assert.equal(await bench.store.conversations.load("c"), undefined);
    });
  });

  describe("seen activities", () => {
    it("knows an activity of a conversation the second time, and not in another conversation", async () => {
      const bench = current();
      assert.equal(await bench.store.seen.firstTime("c", "1"), true);
      assert.equal(await bench.store.seen.firstTime("c", "1"), false);
      assert.equal(await bench.store.seen.firstTime("c", "2"), true);
      assert.equal(await bench.store.seen.firstTime("d", "1"), true);
      assert.equal(await bench.store.seen.firstTime("c", "with a nul \u0000 a"), true);
      assert.equal(await bench.store.seen.firstTime("c", "with a nul \u0000 b"), true);
    });

    it("is true for one of many that ask at once, over two instances", async () => {
      const bench = current();
      const other = await bench.open();
      for (let id = 0; id < 20; id += 1) {
        const asked = [bench.store, other, bench.store, other].map((one) =>
          one.seen.firstTime("c", `activity ${id}`),
        );
        const answers = await Promise.all(asked);
        assert.equal(answers.filter(Boolean).length, 1);
      }
    });
  });
}

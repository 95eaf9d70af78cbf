import assert from "node:assert/strict";

import type { StoreBench } from "./store-bench.js";

const LEASE = 10_000;

export function locksContract(current: () => StoreBench): void {
  const acquire = (holder: string, name = "c") => current().store.locks.acquire(name, holder, LEASE);

  describe("locks", () => {
    it("are one holder's, who may ask again, until released; each name is its own", async () => {
      const { locks } = current().store;
      assert.equal(await acquire("a"), true);
      assert.equal(await acquire("a"), true);
      assert.equal(await acquire("b"), false);
      assert.equal(await acquire("b", "other"), true);
      await locks.release("c", "b");
      assert.equal(await acquire("b"), false);
      await locks.release("c", "a");
      assert.equal(await acquire("b"), true);
    });

    it("end with their lease, unless renewed, and cannot be renewed by who lost them", async () => {
      const { store, clock } = current();
      await acquire("a");
      clock.advance(LEASE - 1);
      assert.equal(await store.locks.renew("c", "a", LEASE), true);
      clock.advance(LEASE - 1);
      assert.equal(await acquire("b"), false);
      clock.advance(1);
      assert.equal(await store.locks.renew("c", "a", LEASE), false);
      assert.equal(await acquire("b"), true);
      assert.equal(await store.locks.renew("c", "a", LEASE), false);
      await store.locks.release("c", "a");
      assert.equal(await acquire("a"), false);
    });

    it("are handed to the first who waits, not to who had them just now", async () => {
      const { locks } = current().store;
      await acquire("a");
      assert.equal(await acquire("b"), false);
      assert.equal(await acquire("c"), false);
      await locks.release("c", "a");
      assert.equal(await acquire("a"), false);
      assert.equal(await acquire("c"), false);
      assert.equal(await acquire("b"), true);
      await locks.release("c", "b");
      assert.equal(await acquire("b"), false);
      assert.equal(await acquire("a"), true);
    });

    it("are not kept for long for somebody who waited once and was not seen again", async () => {
      const { store, clock } = current();
      await acquire("a");
      await acquire("killed");
      clock.advance(2_000);
      await store.locks.release("c", "a");
      assert.equal(await acquire("a"), true);
      await acquire("killed");
      await store.locks.release("c", "a");
      assert.equal(await acquire("a"), false);
      clock.advance(2_000);
      assert.equal(await acquire("a"), true);
    });

    it("go to one of many that try at once, over two instances, 50 times", async () => {
      const { store } = current();
      const other = await current().open();
      for (let round = 0; round < 50; round += 1) {
        const name = `round ${round}`;
        const tries = Array.from({ length: 6 }, (_, index) =>
          (index % 2 === 0 ? store : other).locks.acquire(name, `holder ${index}`, LEASE),
        );
        assert.equal((await Promise.all(tries)).filter(Boolean).length, 1);
      }
    });

    it("leave nothing behind", async () => {
      const { store, clock, database } = current();
      await acquire("killed");
      await acquire("waits");
      clock.advance(2 * 3_600_000);
      await acquire("lives", "other");
      await store.cleanUp(clock.now());
      assert.equal(await database.count("lease"), 1);
      await store.locks.release("other", "lives");
      assert.equal(await database.count("lease"), 0);
    });
  });
}

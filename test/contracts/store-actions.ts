import assert from "node:assert/strict";

import type { AuditEntry } from "../../adapters/ports/audit.js";
import { noRules, type StoreBench } from "./store-bench.js";

const MINUTE = 60_000;

export function actionsContract(current: () => StoreBench): void {
  describe("pending actions", () => {
    it("finds without spending, and spends once with its intent", async () => {
      const bench = current();
      const added = bench.action("a", {
        reason: "INC-1 'quoted'; drop table audit_entry --",
        way: "temporary-access-pass",
        reader: "target",
        revokeSessions: true,
      });
      await bench.store.actions.add(added);
      assert.deepEqual(await bench.store.actions.find(bench.request("a")), {
        kind: "waiting",
        action: added,
      });
      assert.deepEqual(await bench.store.audit.entries(), []);
      assert.deepEqual(await bench.store.actions.spend(bench.request("a"), bench.intent, noRules), {
        kind: "spent",
        action: added,
      });
      assert.deepEqual(await bench.store.audit.entries(), [bench.intent(added)]);
      assert.deepEqual(await bench.store.actions.spend(bench.request("a"), bench.intent, noRules), {
        kind: "already-spent",
      });
      assert.deepEqual(await bench.store.actions.find(bench.request("a")), { kind: "already-spent" });
      assert.equal((await bench.store.audit.entries()).length, 1);
    });

    it("answers somebody else, another conversation and an unknown id alike, and spends nothing", async () => {
      const bench = current();
      await bench.store.actions.add(bench.action("a"));
      const wrong = [
        bench.request("a", { actorId: "somebody else" }),
        bench.request("a", { conversationId: "elsewhere" }),
        bench.request("b"),
        bench.request("a\u0000"),
        bench.request("' or 1=1 --"),
      ];
      for (const each of wrong) {
        assert.deepEqual(await bench.store.actions.find(each), { kind: "unknown" });
        assert.deepEqual(await bench.store.actions.spend(each, bench.intent, noRules), { kind: "unknown" });
      }
      assert.equal((await bench.store.actions.find(bench.request("a"))).kind, "waiting");
      assert.deepEqual(await bench.store.audit.entries(), []);
    });

    it("is over at the moment of its expiry", async () => {
      const bench = current();
      await bench.store.actions.add(bench.action("a"));
      bench.clock.advance(5 * MINUTE - 1);
      assert.equal((await bench.store.actions.find(bench.request("a"))).kind, "waiting");
      bench.clock.advance(1);
      assert.deepEqual(await bench.store.actions.find(bench.request("a")), { kind: "expired" });
      assert.deepEqual(await bench.store.actions.spend(bench.request("a"), bench.intent, noRules), {
        kind: "expired",
      });
      assert.deepEqual(await bench.store.audit.entries(), []);
    });

    it("cannot be spent after it was withdrawn, and not be withdrawn after it was spent", async () => {
      const bench = current();
      await bench.store.actions.add(bench.action("a"));
      await bench.store.actions.withdraw("a");
      assert.deepEqual(await bench.store.actions.spend(bench.request("a"), bench.intent, noRules), {
        kind: "expired",
      });
      await bench.store.actions.add(bench.action("b"));
      await bench.store.actions.spend(bench.request("b"), bench.intent, noRules);
      await bench.store.actions.withdraw("b");
      assert.deepEqual(await bench.store.actions.find(bench.request("b")), { kind: "already-spent" });
    });

    it("stays unspent when its intent cannot be written", async () => {
      const bench = current();
      await bench.store.actions.add(bench.action("a"));
      const failing = (): AuditEntry => {
        throw new Error("no intent");
      };
      await assert.rejects(bench.store.actions.spend(bench.request("a"), failing, noRules), /no intent/);
      assert.equal((await bench.store.actions.find(bench.request("a"))).kind, "waiting");
      assert.deepEqual(await bench.store.audit.entries(), []);
    });

    it("is spent by exactly one of two instances, 200 times, with one intent each", async () => {
      const bench = current();
      const other = await bench.open();
      for (let round = 0; round < 200; round += 1) {
        const id = `action ${round}`;
        await bench.store.actions.add(bench.action(id));
        const spends = await Promise.all([
          bench.store.actions.spend(bench.request(id), bench.intent, noRules),
          other.actions.spend(bench.request(id), bench.intent, noRules),
        ]);
        assert.deepEqual(spends.map((spend) => spend.kind).toSorted(), ["already-spent", "spent"]);
      }
      const intended = (await bench.store.audit.entries()).map((entry) => entry.actionId);
      assert.deepEqual(
        intended,
        Array.from({ length: 200 }, (_, round) => `action ${round}`),
      );
    });
  });
}

import assert from "node:assert/strict";

import type { AuditEntry } from "../../adapters/ports/audit.js";
import type { StoreBench } from "./store-bench.js";

export function auditContract(current: () => StoreBench): void {
  describe("audit lines", () => {
    const full: AuditEntry = {
      at: "2026-03-02T09:00:00.000Z",
      event: "reset-changed",
      actorId: "actor",
      targetId: "target",
      conversationId: "conversation",
      actionId: "a",
      reason: "één reden",
      rule: "matrix:user-administrator",
      directoryRequestId: "request",
    };
    const short: AuditEntry = {
      at: "2026-03-01T09:00:00.000Z",
      event: "reset-denied",
      actorId: "actor",
      conversationId: "conversation",
    };

    it("come back whole, in the order in which they were written", async () => {
      const bench = current();
      await bench.store.audit.append(full);
      await bench.store.audit.append(short);
      assert.deepEqual(await bench.store.audit.entries(), [full, short]);
    });

    it("cannot be changed or deleted, not even behind the store's back", async () => {
      const bench = current();
      await bench.store.audit.append(full);
      await assert.rejects(bench.database.sql("update audit_entry set reason = 'another'"), /append-only/);
      await assert.rejects(bench.database.sql("delete from audit_entry"), /append-only/);
      assert.deepEqual(await bench.store.audit.entries(), [full]);
    });

    it("hold one intent an action, whoever appends it", async () => {
      const bench = current();
      await bench.store.audit.append({ ...full, event: "reset-intended" });
      await assert.rejects(bench.store.audit.append({ ...full, event: "reset-intended" }));
      assert.equal((await bench.store.audit.entries()).length, 1);
    });
  });
}

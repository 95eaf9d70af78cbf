import assert from "node:assert/strict";

import fc from "fast-check";

import { verifyTrail } from "../../adapters/audit/verify-trail.js";
import type { Verdict } from "../../adapters/audit/verdict.js";
import type { AuditEntry } from "../../adapters/ports/audit.js";
import type { Store } from "../../adapters/ports/store.js";
import { TEST_SEAL } from "../support/test-seal.js";
import { noRules, type StoreBench } from "./store-bench.js";

const verify = ({ trail }: Store): Promise<Verdict> =>
  verifyTrail({ trail, seal: TEST_SEAL, anchors: { good: [], bad: [] } });

const sound = (entries: number, sealedLater = 0): Verdict => ({
  kind: "sound",
  entries,
  anchoredUpTo: 0,
  sealedLater,
});

const entry = (name: string, changes: Partial<AuditEntry> = {}): AuditEntry => ({
  at: "2026-03-02T09:00:00.000Z",
  event: "reset-denied",
  actorId: name,
  conversationId: "conversation",
  ...changes,
});

export function auditSealContract(current: () => StoreBench): void {
  describe("the seal of audit lines", () => {
    it("ties each to the one before it, over a restart too", async () => {
      const bench = current();
      await bench.store.audit.append(entry("a"));
      await bench.store.audit.append(entry("b", { targetId: "t", reason: "één reden" }));
      await bench.closeAll();
      const again = await bench.open();
      await again.audit.append(entry("c"));
      const lines = await again.trail.page(undefined, 10);
      assert.deepEqual(
        lines.map((line) => [line.sequence, line.entry.actorId, line.damaged]),
        [
          [1, "a", []],
          [2, "b", []],
          [3, "c", []],
        ],
      );
      const hashes = lines.map(({ hash }) => hash);
      assert.deepEqual(
        lines.map(({ previousHash }) => previousHash),
        [TEST_SEAL.start, ...hashes.slice(0, 2)],
      );
      assert.deepEqual(await again.trail.last(), lines[2]);
      assert.deepEqual(await again.trail.page(1, 1), [lines[1]]);
      assert.deepEqual(await verify(again), sound(3));
    });

    it("makes one unbroken chain of what two instances append at once, with intents among it", async () => {
      const bench = current();
      const other = await bench.open();
      const stores = [bench.store, other];
      const ids = Array.from({ length: 50 }, (_, index) => `action ${index}`);
      for (const id of ids) await bench.store.actions.add(bench.action(id));
      await Promise.all(
        stores.flatMap((store, which) => [
          ...Array.from({ length: 100 }, (_, index) => store.audit.append(entry(`${which} ${index}`))),
          ...ids.map((id) => store.actions.spend(bench.request(id), bench.intent, noRules)),
        ]),
      );
      assert.deepEqual(await verify(other), sound(250));
      const actors = (await other.audit.entries()).map(({ actorId, actionId }) => actionId ?? actorId);
      assert.equal(new Set(actors).size, 250);
    });

    it("leaves no gap where a transaction fails", async () => {
      const bench = current();
      const intent = entry("a", { event: "reset-intended", actionId: "a" });
      await bench.store.audit.append(intent);
      await assert.rejects(bench.store.audit.append(intent));
      await bench.store.actions.add(bench.action("a"));
      await assert.rejects(bench.store.actions.spend(bench.request("a"), bench.intent, noRules));
      await bench.store.audit.append(entry("b"));
      assert.deepEqual(await verify(bench.store), sound(2));
      assert.equal((await bench.store.actions.find(bench.request("a"))).kind, "waiting");
    });

    it("holds for any text that comes from outside", async () => {
      const bench = current();
      const text = fc.string({
        unit: fc.oneof(fc.constantFrom("\u0000", "\ud800", "\udc00", "\ufeff", "🎉"), fc.string()),
      });
      let appended = 0;
      const one = fc.asyncProperty(text, text, async (actorId, reason) => {
        await bench.store.audit.append(entry(actorId, { reason }));
        appended += 1;
        assert.deepEqual(await verify(bench.store), sound(appended));
      });
      await fc.assert(one, { numRuns: 40 });
    });

    it("is not put on lines that are written past the store", async () => {
      const bench = current();
      await bench.store.audit.append(entry("a"));
      const columns = "sequence, at, event, actor_id, conversation_id";
      const values = "2, '2026-03-02T09:00:00.000Z', 'reset-changed', 'b', 'c'";
      await assert.rejects(bench.database.sql(`insert into audit_entry (${columns}) values (${values})`));
      await bench.database.sql(
        `insert into audit_entry (${columns}, previous_hash, hash) values (${values}, '${"0".repeat(64)}', '${"0".repeat(64)}')`,
      );
      assert.deepEqual(await verify(bench.store), { kind: "tampered", what: "edited", entry: 2 });
      // The record goes on, and still tells which line is bad.
      await bench.store.audit.append(entry("c"));
      await bench.store.audit.append(entry("d"));
      assert.deepEqual(await verify(bench.store), { kind: "tampered", what: "edited", entry: 2 });
    });

    it("tells of a change behind the store's back", async () => {
      const bench = current();
      for (const name of ["a", "b", "c"]) await bench.store.audit.append(entry(name));
      for (const statement of bench.database.unprotect) await bench.database.sql(statement);
      await bench.database.sql("update audit_entry set target_id = '' where sequence = 2");
      assert.deepEqual(await verify(bench.store), { kind: "tampered", what: "edited", entry: 2 });
      await bench.database.sql("update audit_entry set target_id = null where sequence = 2");
      assert.deepEqual(await verify(bench.store), sound(3));
      await bench.database.sql("delete from audit_entry where sequence = 2");
      assert.deepEqual(await verify(bench.store), { kind: "tampered", what: "deleted", entry: 2 });
    });
  });

  describe("a record from before it was sealed", () => {
    it("is sealed when it is opened, closes its gaps, and says that it was not sealed before", async () => {
      const bench = current();
      await bench.closeAll();
      await makeUnsealed(bench, [1, 2, 5]);
      const [store, other] = await Promise.all([bench.open(), bench.open()]);
      assert.deepEqual(await verify(store), sound(4, 3));
      const entries = await other.audit.entries();
      assert.deepEqual(
        entries.map(({ event, actorId }) => [event, actorId]),
        [
          ["reset-intended", "actor 1"],
          ["reset-intended", "actor 2"],
          ["reset-intended", "actor 5"],
          ["record-sealed", "password-support-bot"],
        ],
      );
      assert.equal(
        entries[3]?.reason,
        "The 3 entries before this one were written before entries were sealed.",
      );
      await assert.rejects(bench.database.sql("delete from audit_entry"), /append-only/);
      await assert.rejects(store.audit.append(entry("again", { event: "reset-intended", actionId: "2" })));
      await other.audit.append(entry("next"));
      assert.deepEqual(await verify(store), sound(5, 3));
    });

    it("has nothing to say about it when there was none", async () => {
      const bench = current();
      await bench.closeAll();
      await makeUnsealed(bench, []);
      assert.deepEqual(await verify(await bench.open()), sound(0));
    });
  });
}

/** Puts the tables back to what they were before migration 0005, with lines of those numbers. */
async function makeUnsealed({ database }: StoreBench, sequences: readonly number[]): Promise<void> {
  const { sequenceType, appendOnly } = database.facts;
  const number = sequenceType === "bigserial" ? "bigserial primary key" : "integer primary key autoincrement";
  const statements = [
    "drop table audit_entry",
    "delete from migration where name = '0005-audit-seal'",
    `create table audit_entry (sequence ${number}, at text not null, event text not null, actor_id text not null,
      target_id text, conversation_id text not null, action_id text, reason text, rule text, directory_request_id text)`,
    "create unique index audit_one_intent_an_action on audit_entry (action_id) where event = 'reset-intended'",
    ...appendOnly("audit_entry"),
    ...sequences.map(
      (sequence) =>
        "insert into audit_entry (sequence, at, event, actor_id, conversation_id, action_id) values " +
        `(${sequence}, '2026-01-01T00:00:00.000Z', 'reset-intended', 'actor ${sequence}', 'c', '${sequence}')`,
    ),
  ];
  for (const statement of statements) await database.sql(statement);
}

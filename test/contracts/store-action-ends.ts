import assert from "node:assert/strict";

import type { AuditEntry } from "../../adapters/ports/audit.js";
import type { OutboxMessage } from "../../adapters/ports/outbox.js";
import type { ActionOutcome, OpenActionsClaim, Store } from "../../adapters/ports/store.js";
import { noRules, type StoreBench } from "./store-bench.js";

const IDLE = 20_000;
const LEASE = 30_000;
const HOUR = 3_600_000;

export function actionEndsContract(current: () => StoreBench): void {
  describe("how actions end", () => {
    const claim = (changes: Partial<OpenActionsClaim> = {}): OpenActionsClaim => ({
      now: current().clock.now(),
      idleMs: IDLE,
      holder: "one",
      leaseMs: LEASE,
      limit: 50,
      ...changes,
    });
    const line = (id: string, event: AuditEntry["event"]): AuditEntry => ({
      ...current().intent(current().action(id)),
      event,
    });
    const message = (id: string): OutboxMessage => ({
      id: `resolved:${id}`,
      personId: "actor",
      notice: { kind: "reset-resolved", actionId: id, targetId: "target", outcome: "changed" },
      dueAt: current().clock.now(),
      giveUpAt: new Date(current().clock.now().getTime() + HOUR),
    });
    const spend = async (id: string, changedBefore?: Date): Promise<void> => {
      const bench = current();
      await bench.store.actions.add(bench.action(id));
      const request = { ...bench.request(id), ...(changedBefore && { changedBefore }) };
      assert.equal((await bench.store.actions.spend(request, bench.intent, noRules)).kind, "spent");
    };
    const finish = (id: string, outcome: ActionOutcome, messages: readonly OutboxMessage[] = []) =>
      current().store.actions.finish(
        id,
        outcome,
        line(id, outcome === "still-unknown" ? "reset-unresolved" : `reset-${outcome}`),
        messages,
      );
    const claimed = async (store: Store = current().store, changes: Partial<OpenActionsClaim> = {}) =>
      (await store.actions.claimOpen(claim(changes))).map(({ id }) => id);
    const events = async () => (await current().store.audit.entries()).map(({ event }) => event);
    const waiting = async () =>
      (await current().store.outbox.claim(current().clock.now(), "courier", LEASE, 50)).map(({ id }) => id);

    it("keeps the first last word, with its line and its messages, and nothing of a second", async () => {
      await spend("a");
      assert.equal(await finish("a", "changed", [message("a")]), "finished");
      assert.equal(await finish("a", "not-changed", [{ ...message("a"), id: "other" }]), "finished-before");
      assert.equal(await finish("a", "unknown"), "finished-before");
      assert.deepEqual(await events(), ["reset-intended", "reset-changed"]);
      assert.deepEqual(await waiting(), ["resolved:a"]);
    });

    it("takes unknown once, and a last word after it", async () => {
      await spend("a");
      assert.equal(await finish("a", "unknown"), "finished");
      assert.equal(await finish("a", "unknown"), "finished-before");
      assert.equal(await finish("a", "not-changed", [message("a")]), "finished");
      assert.deepEqual(await events(), ["reset-intended", "reset-unknown", "reset-not-changed"]);
    });

    it("gives no end to an action that was not spent, or is not there", async () => {
      const bench = current();
      await bench.store.actions.add(bench.action("waiting"));
      assert.equal(await finish("waiting", "changed", [message("waiting")]), "finished-before");
      assert.equal(await finish("nowhere", "changed"), "finished-before");
      assert.deepEqual(await events(), []);
      assert.deepEqual(await waiting(), []);
      assert.equal((await bench.store.actions.find(bench.request("waiting"))).kind, "waiting");
    });

    it("has no outcome where its line cannot be written", async () => {
      const bench = current();
      await spend("a");
      // The same intent a second time: the record itself refuses it.
      await assert.rejects(
        bench.store.actions.finish("a", "changed", line("a", "reset-intended"), [message("a")]),
      );
      assert.deepEqual(await waiting(), []);
      bench.clock.advance(IDLE);
      assert.equal((await bench.store.actions.claimOpen(claim()))[0]?.outcome, undefined);
    });

    it("is open once an intent has been without an outcome for long enough, with all that it takes to look", async () => {
      const bench = current();
      const changedBefore = new Date("2026-01-05T08:30:00.123Z");
      await spend("a", changedBefore);
      const { reason, fingerprint, expiresAt } = bench.action("a");
      const intendedAt = bench.clock.now();
      bench.clock.advance(IDLE - 1);
      assert.deepEqual(await claimed(), []);
      bench.clock.advance(1);
      assert.deepEqual(await bench.store.actions.claimOpen(claim()), [
        {
          id: "a",
          actorId: "actor",
          conversationId: "conversation",
          targetId: "target",
          reason,
          way: "temporary-password",
          reader: "actor",
          revokeSessions: false,
          fingerprint,
          expiresAt,
          intendedAt,
          changedBefore,
        },
      ]);
    });

    it("is open at once when unknown, and when its last word was not told for long enough", async () => {
      const bench = current();
      await bench.store.actions.add(bench.action("waiting"));
      await spend("unknown");
      await spend("untold");
      await spend("told");
      await spend("in the outbox");
      await finish("unknown", "unknown");
      await finish("untold", "changed");
      await finish("told", "changed");
      await bench.store.actions.told("told", bench.clock.now());
      await finish("in the outbox", "changed", [message("in the outbox")]);
      assert.deepEqual(await claimed(), ["unknown"]);
      bench.clock.advance(LEASE);
      assert.deepEqual((await claimed()).toSorted(), ["unknown", "untold"]);
    });

    it("is told once, and an end that is not known yet not at all", async () => {
      const bench = current();
      await spend("a");
      await bench.store.actions.told("a", bench.clock.now());
      await finish("a", "unknown");
      await bench.store.actions.told("a", bench.clock.now(), [message("a")]);
      assert.deepEqual(await waiting(), []);
      await finish("a", "changed");
      await bench.store.actions.told("a", bench.clock.now(), [message("a")]);
      await bench.store.actions.told("a", bench.clock.now(), [{ ...message("a"), id: "again" }]);
      assert.deepEqual(await waiting(), ["resolved:a"]);
    });

    it("is held by one until its lease ends, and looked at again when that is due", async () => {
      const bench = current();
      const other = await bench.open();
      await spend("a");
      await finish("a", "unknown");
      assert.deepEqual(await claimed(), ["a"]);
      assert.deepEqual(await claimed(other, { holder: "two" }), []);
      bench.clock.advance(LEASE);
      assert.deepEqual(await claimed(other, { holder: "two" }), ["a"]);

      const look = { seen: "unchanged", since: bench.clock.now(), looks: 1 };
      const due = new Date(bench.clock.now().getTime() + 1_000);
      await bench.store.actions.lookAgain("a", "one", { ...look, seen: "not the holder" }, due);
      await other.actions.lookAgain("a", "two", look, due);
      assert.deepEqual(await claimed(), []);
      bench.clock.advance(1_000);
      const [open] = await bench.store.actions.claimOpen(claim());
      assert.deepEqual(open?.look, look);
      assert.equal(open.outcome, "unknown");
    });

    it("goes to exactly one of two instances, 200 times", async () => {
      const bench = current();
      const other = await bench.open();
      const ids = Array.from({ length: 200 }, (_, number) => `action ${number}`);
      for (const id of ids) await spend(id);
      bench.clock.advance(IDLE);
      const both = await Promise.all([
        claimed(bench.store, { limit: 200 }),
        claimed(other, { holder: "two", limit: 200 }),
      ]);
      assert.deepEqual(both.flat().toSorted(), ids.toSorted());
    });

    it("is finished by exactly one of two instances, with one line and one message, 50 times", async () => {
      const bench = current();
      const other = await bench.open();
      for (let round = 0; round < 50; round += 1) {
        const id = `action ${round}`;
        await spend(id);
        const ends = await Promise.all([
          bench.store.actions.finish(id, "changed", line(id, "reset-changed"), [message(id)]),
          other.actions.finish(id, "not-changed", line(id, "reset-not-changed"), [message(id)]),
        ]);
        assert.deepEqual(ends.toSorted(), ["finished", "finished-before"]);
      }
      assert.equal((await events()).length, 100);
    });

    it("is never cleaned up before its end was told", async () => {
      const bench = current();
      await spend("open");
      await spend("untold");
      await spend("told");
      await finish("untold", "changed");
      await finish("told", "changed", [message("told")]);
      bench.clock.advance(31 * 24 * HOUR);
      await bench.store.cleanUp(bench.clock.now());
      assert.deepEqual((await claimed()).toSorted(), ["open", "untold"]);
      assert.equal((await bench.store.actions.find(bench.request("told"))).kind, "unknown");
    });
  });
}

import assert from "node:assert/strict";

import type { AuditEntry } from "../../adapters/ports/audit.js";
import type { OutboxMessage } from "../../adapters/ports/outbox.js";
import type { StoreBench } from "./store-bench.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function outboxContract(current: () => StoreBench): void {
  const message = (id: string, changes: Partial<OutboxMessage> = {}): OutboxMessage => ({
    id,
    personId: "person",
    notice: { kind: "approval-wanted", requestId: `request of ${id}` },
    dueAt: current().clock.now(),
    giveUpAt: new Date(current().clock.now().getTime() + 24 * HOUR),
    ...changes,
  });
  const claim = (holder = "me", limit = 10) =>
    current().store.outbox.claim(current().clock.now(), holder, MINUTE, limit);
  const ids = async (claimed: ReturnType<typeof claim>) => (await claimed).map(({ id }) => id);
  const failed = (): AuditEntry => ({
    at: current().clock.now().toISOString(),
    event: "notice-failed",
    actorId: "person",
    conversationId: "none",
  });

  describe("the outbox", () => {
    it("gives a message whole, to one holder, until it is done", async () => {
      const { store, clock } = current();
      const added = message("a", {
        personId: "één",
        notice: {
          kind: "reset-resolved",
          actionId: "'); drop table outbox_message --",
          targetId: "t\u0000\ud800",
          outcome: "changed",
          slipId: "slip",
        },
      });
      await store.outbox.add([added]);
      assert.deepEqual(await claim(), [{ ...added, tries: 0 }]);
      assert.deepEqual(await claim(), []);
      clock.advance(MINUTE);
      await store.outbox.done("a");
      assert.deepEqual(await claim(), []);
    });

    it("holds one message an id, also after it was told", async () => {
      const { store } = current();
      await store.outbox.add([message("a"), message("a", { personId: "another" }), message("b")]);
      await store.outbox.add([message("a")]);
      assert.deepEqual(await ids(claim()), ["a", "b"]);
      await store.outbox.done("a");
      await store.outbox.add([message("a")]);
      await store.outbox.later("b", "me", current().clock.now());
      assert.deepEqual(await ids(claim()), ["b"]);
    });

    it("gives what is due, longest due first, at most as many as asked", async () => {
      const { store, clock } = current();
      const dueAt = (ms: number) => new Date(clock.now().getTime() + ms);
      await store.outbox.add([
        message("later", { dueAt: dueAt(1) }),
        message("second", { dueAt: dueAt(-1) }),
        message("third"),
        message("first", { dueAt: dueAt(-2) }),
      ]);
      assert.deepEqual(await ids(claim("me", 2)), ["first", "second"]);
      assert.deepEqual(await ids(claim()), ["third"]);
      clock.advance(1);
      assert.deepEqual(await ids(claim()), ["later"]);
    });

    it("gives a message to another when its holder let the lease end, and then not to the first one's later", async () => {
      const { store, clock } = current();
      await store.outbox.add([message("a")]);
      await claim("killed");
      clock.advance(MINUTE - 1);
      assert.deepEqual(await claim("other"), []);
      clock.advance(1);
      assert.deepEqual(await ids(claim("other")), ["a"]);
      await store.outbox.later("a", "killed", clock.now());
      assert.deepEqual(await claim("third"), []);
    });

    it("counts tries, and brings a message back when it is due again", async () => {
      const { store, clock } = current();
      await store.outbox.add([message("a")]);
      await claim();
      await store.outbox.later("a", "me", new Date(clock.now().getTime() + 1_000));
      assert.deepEqual(await claim(), []);
      clock.advance(1_000);
      const [again] = await claim("other");
      assert.equal(again?.tries, 1);
    });

    it("makes what waits for a person due at once when the person can be reached", async () => {
      const { store, clock } = current();
      const dueAt = new Date(clock.now().getTime() + HOUR);
      await store.outbox.add([message("hers"), message("his", { personId: "he" })]);
      for (const { id } of await claim("tried")) await store.outbox.later(id, "tried", dueAt);
      await store.outbox.add([message("meant for later", { dueAt })]);
      await store.outbox.hurry("person", clock.now());
      assert.deepEqual(await ids(claim()), ["hers"]);
    });

    it("gives up once, with its line, and not on what was told", async () => {
      const { store } = current();
      const other = await current().open();
      await store.outbox.add([message("a"), message("told")]);
      await store.outbox.done("told");
      await Promise.all([store.outbox.giveUp("a", failed()), other.outbox.giveUp("a", failed())]);
      await store.outbox.giveUp("told", failed());
      await store.outbox.giveUp("never there", failed());
      assert.deepEqual(await store.audit.entries(), [failed()]);
      assert.deepEqual(await claim(), []);
    });

    it("gives each message to one of several that claim at once, over two instances", async () => {
      const { store, clock } = current();
      const other = await current().open();
      const all = Array.from({ length: 60 }, (_, index) => `message ${index}`);
      await store.outbox.add(all.map((id) => message(id)));
      const claimers = [store, other, store, other].map((one, index) =>
        one.outbox.claim(clock.now(), `holder ${index}`, MINUTE, 40),
      );
      const first = (await Promise.all(claimers)).flat().map(({ id }) => id);
      const rest = await ids(claim("last", 100));
      assert.equal(new Set([...first, ...rest]).size, 60);
      assert.equal(first.length + rest.length, 60);
    });

    it("tells this process of what it added, until it no longer listens", async () => {
      const { store } = current();
      const told = new Promise<void>((resolve) => {
        const stop = store.outbox.onAdded(() => {
          stop();
          resolve();
        });
      });
      await store.outbox.add([message("a")]);
      await told;
    });

    it("still gives a message whose notice was damaged, so that its failure can be recorded", async () => {
      const { store, database } = current();
      await store.outbox.add([message("a"), message("b"), message("c")]);
      await database.sql(`update outbox_message set notice = '{"kind' where id = 'a'`);
      await database.sql(`update outbox_message set notice = '"words"' where id = 'b'`);
      const notices = (await claim()).map(({ id, personId, notice }) => [id, personId, notice?.kind]);
      assert.deepEqual(notices, [
        ["a", "person", undefined],
        ["b", "person", undefined],
        ["c", "person", "approval-wanted"],
      ]);
    });

    it("keeps what waits however old it is, and drops what was told a week ago", async () => {
      const { store, clock } = current();
      await store.outbox.add([message("told"), message("waiting")]);
      await store.outbox.done("told");
      clock.advance(8 * 24 * HOUR);
      await store.cleanUp(clock.now());
      await store.outbox.add([message("told"), message("waiting")]);
      assert.deepEqual(await ids(claim()), ["waiting", "told"]);
    });
  });
}

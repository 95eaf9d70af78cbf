import assert from "node:assert/strict";

import type { AuditEntry } from "../../adapters/ports/audit.js";
import type { OutboxMessage } from "../../adapters/ports/outbox.js";
import type { SealedSecret } from "../../adapters/ports/secrets.js";
import type { StoreBench } from "./store-bench.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export function sealedSecretsContract(current: () => StoreBench): void {
  const after = (ms: number) => new Date(current().clock.now().getTime() + ms);

  const secret = (id: string, changes: Partial<SealedSecret> = {}): SealedSecret => ({
    id,
    kind: "temporary-password",
    readerId: "reader",
    actorId: "actor",
    actionId: `action of ${id}`,
    targetId: "target",
    conversationId: "conversation",
    forName: "Åsa 'O\u2019Brien\" \u0000",
    sealed: new Uint8Array([0, 255, 39, 34, 10, 0]),
    expiresAt: after(24 * 60 * MINUTE),
    released: false,
    ...changes,
  });

  const line = (id: string): AuditEntry => ({
    at: current().clock.now().toISOString(),
    event: "secret-shown",
    actorId: "reader",
    conversationId: "conversation",
    actionId: id,
  });

  const message = (id: string): OutboxMessage => ({
    id,
    personId: "actor",
    notice: { kind: "secret-seen", actionId: id, targetId: "target", way: "temporary-password" },
    dueAt: current().clock.now(),
    giveUpAt: after(60 * MINUTE),
  });

  const take = (id: string, readerId = "reader", store = current().store) =>
    store.secrets.take(id, readerId, current().clock.now(), { messages: [message(id)], line: line(id) });
  const waiting = (id: string, readerId = "reader") =>
    current().store.secrets.waiting(id, readerId, current().clock.now());
  const told = async () => {
    const claimed = await current().store.outbox.claim(current().clock.now(), "test", MINUTE, 100);
    return claimed.map(({ id }) => id);
  };

  describe("sealed secrets", () => {
    it("wait for their reader from the release on, as they were put, and are taken once", async () => {
      const { store } = current();
      const put = secret("a");
      await store.secrets.put(put);
      assert.equal(await waiting("a"), undefined);
      assert.equal(await take("a"), false);
      assert.equal(await store.secrets.release("a", after(10 * MINUTE)), true);
      const found = await waiting("a");
      const forName = put.forName.replace("\u0000", "\uFFFD");
      assert.deepEqual(found, { ...put, forName, released: true, expiresAt: after(10 * MINUTE) });
      assert.equal(await take("a"), true);
      assert.equal(await waiting("a"), undefined);
      assert.equal(await take("a"), false);
      assert.equal(await store.secrets.release("a", after(10 * MINUTE)), false);
      assert.deepEqual(await store.audit.entries(), [line("a")]);
      assert.deepEqual(await told(), ["a"]);
    });

    it("are nobody else's, and over at the moment of their expiry", async () => {
      const { store, clock } = current();
      await store.secrets.put(secret("a"));
      await store.secrets.release("a", after(10 * MINUTE));
      for (const [id, reader] of [
        ["a", "somebody else"],
        ["a", ""],
        ["b", "reader"],
        ["a\u0000", "reader"],
        ["' or 1=1 --", "reader"],
      ] as const) {
        assert.equal(await waiting(id, reader), undefined);
        assert.equal(await take(id, reader), false);
      }
      clock.advance(10 * MINUTE - 1);
      assert.ok(await waiting("a"));
      clock.advance(1);
      assert.equal(await waiting("a"), undefined);
      assert.equal(await take("a"), false);
      assert.deepEqual(await store.audit.entries(), []);
      assert.deepEqual(await told(), []);
    });

    it("stay where they are when what belongs to their end cannot be written", async () => {
      const { store, database } = current();
      await store.secrets.put(secret("a"));
      await store.secrets.release("a", after(10 * MINUTE));
      await database.sql("alter table audit_entry rename to elsewhere");
      await assert.rejects(take("a"));
      await database.sql("alter table elsewhere rename to audit_entry");
      assert.ok(await waiting("a"));
      assert.deepEqual(await told(), []);
      assert.equal(await take("a"), true);
    });

    it("are taken by exactly one of two instances, 100 times, with one line each", async () => {
      const { store } = current();
      const other = await current().open();
      for (let round = 0; round < 100; round += 1) {
        const id = `secret ${round}`;
        await store.secrets.put(secret(id));
        await other.secrets.release(id, after(10 * MINUTE));
        const taken = await Promise.all([take(id), take(id, "reader", other), take(id)]);
        assert.deepEqual(taken.filter(Boolean), [true]);
      }
      assert.equal((await store.audit.entries()).length, 100);
    });

    it("can be erased at any time, without a word", async () => {
      const { store } = current();
      await store.secrets.put(secret("a"));
      await store.secrets.put(secret("b"));
      await store.secrets.release("b", after(10 * MINUTE));
      await Promise.all(["a", "b", "b", "never was"].map((id) => store.secrets.erase(id)));
      assert.equal(await store.secrets.release("a", after(MINUTE)), false);
      assert.equal(await waiting("b"), undefined);
      assert.deepEqual(await store.audit.entries(), []);
    });

    it("are erased once when they expired, the oldest first, each with its message, released or not", async () => {
      const { store, clock } = current();
      const other = await current().open();
      for (const id of ["a", "b", "c"]) await store.secrets.put(secret(id));
      await store.secrets.put(secret("unreleased", { expiresAt: after(20 * MINUTE) }));
      for (const [at, id] of ["b", "a", "c"].entries())
        await store.secrets.release(id, after((at + 1) * MINUTE));
      clock.advance(2 * MINUTE);
      const seen: string[] = [];
      const sweep = (from = store, limit = 10) =>
        from.secrets.eraseExpired(clock.now(), limit, ({ id, released, readerId }) => {
          seen.push(`${id} ${released} ${readerId}`);
          return { messages: [message(id)] };
        });
      assert.equal(await sweep(store, 1), 1);
      assert.deepEqual(seen, ["b true reader"]);
      const erased = await Promise.all([sweep(), sweep(other)]);
      assert.equal(erased[0] + erased[1], 1);
      assert.ok(await waiting("c"));
      clock.advance(18 * MINUTE);
      assert.equal(await sweep(), 2);
      assert.deepEqual(seen.slice(-2), ["c true reader", "unreleased false reader"]);
      assert.deepEqual((await told()).toSorted(), ["a", "b", "c", "unreleased"]);
    });

    const fates = (personId: string, limit = 9, store = current().store) =>
      store.secrets.fates(personId, after(-7 * DAY), current().clock.now(), limit);

    it("tell their actor and their reader, and nobody else, whether they were opened and when", async () => {
      const bench = current();
      const { store, clock } = bench;
      for (const id of ["opened", "expired", "waiting", "erased", "unreleased"])
        await store.secrets.put(secret(id));
      for (const id of ["opened", "expired", "erased"]) await store.secrets.release(id, after(10 * MINUTE));
      const began = clock.now();
      clock.advance(MINUTE);
      assert.equal(await take("opened"), true);
      await store.secrets.erase("erased");
      clock.advance(10 * MINUTE);
      await store.secrets.release("waiting", after(10 * MINUTE));
      const people = { kind: "temporary-password", actorId: "actor", readerId: "reader", targetId: "target" };
      const at = (minutes: number) => new Date(began.getTime() + minutes * MINUTE);
      const expected = [
        { ...people, how: "waiting", at: at(21) },
        { ...people, how: "expired", at: at(10) },
        { ...people, how: "opened", at: at(1) },
      ];
      assert.deepEqual(await fates("actor"), expected);
      await store.secrets.eraseExpired(clock.now(), 9, () => ({ messages: [] }));
      assert.deepEqual(await fates("actor"), expected);
      assert.deepEqual(await fates("reader", 2), expected.slice(0, 2));
      for (const other of ["target", "somebody", "", "' or 1=1 --"]) assert.deepEqual(await fates(other), []);
      await bench.closeAll();
      const again = await bench.open();
      assert.deepEqual(await fates("actor", 9, again), expected);
    });

    it("leave how they ended for thirty days, and nothing of what they were", async () => {
      const { store, clock, database } = current();
      await store.secrets.put(secret("a"));
      await store.secrets.release("a", after(10 * MINUTE));
      await take("a");
      assert.equal(await database.count("sealed_secret"), 0);
      clock.advance(29 * DAY);
      await store.cleanUp(clock.now());
      assert.equal(await database.count("secret_end"), 1);
      assert.deepEqual(await fates("actor"), []);
      clock.advance(2 * DAY);
      await store.cleanUp(clock.now());
      assert.equal(await database.count("secret_end"), 0);
    });
  });
}

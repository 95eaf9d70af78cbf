import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";

import LibsqlDatabase from "libsql";

import { createOneViewDelivery } from "../../../adapters/delivery/one-view-delivery.js";
import { createSecretSeal } from "../../../adapters/delivery/secret-seal.js";
import type { SecretAbout, SecretDelivery } from "../../../adapters/ports/delivery.js";
import { Secret } from "../../../adapters/ports/secret.js";
import type { Store } from "../../../adapters/ports/store.js";
import { createSystemRandom } from "../../../adapters/random/system-random.js";
import { createSqliteStore } from "../../../adapters/store/sqlite/create-sqlite-store.js";
import { createSettableClock, type SettableClock } from "../../support/settable-clock.js";
import { ABOUT, TEST_SECRETS_KEY } from "../../support/test-delivery.js";
import { TEST_SEAL } from "../../support/test-seal.js";

const MINUTE = 60_000;
const PASSWORD = "kf7d-njx3-c4tp";

describe("one-view delivery", () => {
  let clock: SettableClock;
  let folder: string;
  let store: Store;
  let delivery: SecretDelivery;
  let faults: Error[];

  beforeEach(async () => {
    clock = createSettableClock();
    folder = mkdtempSync(join(tmpdir(), "one-view-"));
    store = await open();
    faults = [];
    delivery = deliver();
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const open = () => createSqliteStore({ directory: folder, clock, seal: TEST_SEAL });

  function deliver(over: Store = store, key: Uint8Array = TEST_SECRETS_KEY): SecretDelivery {
    const random = createSystemRandom();
    return createOneViewDelivery({
      secrets: over.secrets,
      seal: createSecretSeal(key, random),
      baseUrl: () => "http://127.0.0.1:4000",
      clock,
      random,
      onFault: (fault) => faults.push(fault),
    });
  }

  async function put(reader = "karin", password = PASSWORD, about: Partial<SecretAbout> = {}) {
    const slipId = await delivery.deposit(new Secret(password), reader, { ...ABOUT, ...about });
    assert.ok(await delivery.release(slipId));
    return slipId;
  }

  const events = async () => (await store.audit.entries()).map(({ event, actorId }) => `${event} ${actorId}`);

  it("gives an address with 128 random bits and nothing else in it, for ten minutes from the release", async () => {
    const slipId = await delivery.deposit(new Secret(PASSWORD), "karin", ABOUT);
    clock.advance(3 * MINUTE);
    const slip = await delivery.release(slipId);
    assert.match(slipId, /^[A-Za-z0-9_-]{22}$/);
    assert.deepEqual(slip, {
      url: `http://127.0.0.1:4000/one-view/${slipId}`,
      expiresAt: new Date(clock.now().getTime() + 10 * MINUTE),
    });
    assert.equal(delivery.urlOf(slipId), slip?.url);
    assert.notEqual(await put(), slipId);
  });

  it("shows nothing before it is released, and cannot be released after it was shown", async () => {
    const slipId = await delivery.deposit(new Secret(PASSWORD), "karin", ABOUT);
    assert.equal(await delivery.waiting(slipId, "karin"), undefined);
    assert.deepEqual(await delivery.reveal(slipId, "karin"), { kind: "gone" });
    assert.ok(await delivery.release(slipId));
    assert.equal((await delivery.reveal(slipId, "karin")).kind, "revealed");
    assert.equal(await delivery.release(slipId), undefined);
  });

  it("reveals the secret to its reader once, with whose it is and what it is", async () => {
    const id = await put();
    assert.deepEqual(await delivery.waiting(id, "karin"), { what: "temporary-password", own: false });
    const reveal = await delivery.reveal(id, "karin");
    assert.ok(reveal.kind === "revealed");
    assert.equal(reveal.secret.reveal(), PASSWORD);
    assert.deepEqual(
      [reveal.forName, reveal.what, reveal.own],
      ["Sandra de Wit", "temporary-password", false],
    );
    assert.deepEqual(await delivery.reveal(id, "karin"), { kind: "gone" });
    assert.equal(await delivery.waiting(id, "karin"), undefined);
    assert.deepEqual(await events(), ["secret-shown karin"]);
  });

  it("records each showing with it: six presses at once, over two instances, are one showing", async () => {
    const id = await put();
    const other = await open();
    const both = [delivery, deliver(other)];
    const presses = [...both, ...both, ...both].map((each) => each.reveal(id, "karin"));
    const reveals = await Promise.all(presses);
    assert.equal(reveals.filter((reveal) => reveal.kind === "revealed").length, 1);
    assert.deepEqual(await events(), ["secret-shown karin"]);
    await other.close();
  });

  it("shows nothing that cannot be recorded, and keeps it for the next try", async () => {
    const id = await put();
    const database = new LibsqlDatabase(join(folder, "support.db"));
    database.exec("alter table audit_entry rename to elsewhere");
    await assert.rejects(delivery.reveal(id, "karin"));
    database.exec("alter table elsewhere rename to audit_entry");
    database.close();
    assert.equal((await delivery.reveal(id, "karin")).kind, "revealed");
  });

  it("is gone for anybody else, and keeps waiting for its reader", async () => {
    const id = await put();
    for (const reader of ["somebody else", "", "sandra", "KARIN"]) {
      assert.deepEqual(await delivery.reveal(id, reader), { kind: "gone" });
      assert.equal(await delivery.waiting(id, reader), undefined);
    }
    assert.deepEqual(await events(), []);
    assert.equal((await delivery.reveal(id, "karin")).kind, "revealed");
  });

  it("is gone after ten minutes", async () => {
    const [early, late] = [await put(), await put()];
    clock.advance(10 * MINUTE - 1);
    assert.equal((await delivery.reveal(early, "karin")).kind, "revealed");
    clock.advance(1);
    assert.equal(await delivery.waiting(late, "karin"), undefined);
    assert.deepEqual(await delivery.reveal(late, "karin"), { kind: "gone" });
  });

  it("is gone for ids that never were", async () => {
    for (const id of ["", "x", "__proto__", "constructor", "A".repeat(22), "' or 1=1 --"]) {
      assert.deepEqual(await delivery.reveal(id, "karin"), { kind: "gone" });
    }
  });

  it("keeps secrets apart, whatever letters they hold", async () => {
    const texts = ["één", "", "x".repeat(256), "\u0000'\"\n"];
    for (const text of texts) {
      const reveal = await delivery.reveal(await put("karin", text), "karin");
      assert.equal(reveal.kind === "revealed" ? reveal.secret.reveal() : reveal.kind, text);
    }
  });

  it("tells the actor when somebody else's own secret was seen or missed, and never twice", async () => {
    const [seen, missed] = [await put("sandra"), await put("sandra")];
    const unreleased = await delivery.deposit(new Secret(PASSWORD), "sandra", ABOUT);
    await put("karin");
    await delivery.reveal(seen, "sandra");
    clock.advance(10 * MINUTE);
    await delivery.sweep();
    clock.advance(24 * 60 * MINUTE);
    await Promise.all([delivery.sweep(), delivery.sweep()]);
    assert.equal(await delivery.release(unreleased), undefined);
    const told = await store.outbox.claim(clock.now(), "test", MINUTE, 10);
    const about = { actionId: "action", targetId: "sandra", way: "temporary-password" };
    assert.deepEqual(
      told.map(({ id, personId, notice }) => ({ id, personId, notice })),
      [
        { id: `secret-seen:${seen}`, personId: "karin", notice: { kind: "secret-seen", ...about } },
        { id: `secret-missed:${missed}`, personId: "karin", notice: { kind: "secret-missed", ...about } },
      ],
    );
  });

  it("shows no secret to whoever prints an answer", async () => {
    const id = await put();
    const reveal = await delivery.reveal(id, "karin");
    assert.ok(!JSON.stringify(reveal).includes(PASSWORD));
    assert.ok(!inspect(reveal, { depth: 10, showHidden: true }).includes(PASSWORD));
    assert.ok(!inspect(delivery, { depth: 10, showHidden: true }).includes(PASSWORD));
  });
});

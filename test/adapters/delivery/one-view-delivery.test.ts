import assert from "node:assert/strict";
import { inspect } from "node:util";

import { createOneViewDelivery } from "../../../adapters/delivery/one-view-delivery.js";
import type { SecretDelivery } from "../../../adapters/ports/delivery.js";
import { Secret } from "../../../adapters/ports/secret.js";
import { createSystemRandom } from "../../../adapters/random/system-random.js";
import { createSettableClock, type SettableClock } from "../../support/settable-clock.js";

const MINUTE = 60_000;
const PASSWORD = "kf7d-njx3-c4tp";
const ABOUT = { forName: "Sandra de Wit", targetId: "sandra", actionId: "action", conversationId: "talk" };

describe("one-view delivery", () => {
  let clock: SettableClock;
  let delivery: SecretDelivery;
  let recorded: string[];
  let recordFails: boolean;

  beforeEach(() => {
    clock = createSettableClock();
    recorded = [];
    recordFails = false;
    delivery = createOneViewDelivery({
      baseUrl: () => "http://127.0.0.1:4000",
      clock,
      random: createSystemRandom(),
      record: async (readerId, about) => {
        await Promise.resolve();
        if (recordFails) throw new Error("the store is down");
        recorded.push(`${readerId} saw ${about.actionId}`);
      },
    });
  });

  async function deposit(reader = "reader", password = PASSWORD): Promise<string> {
    const { url } = await delivery.deposit(new Secret(password), reader, ABOUT);
    return url.slice(url.lastIndexOf("/") + 1);
  }

  it("gives an address with 128 random bits and nothing else in it, for ten minutes", async () => {
    const slip = await delivery.deposit(new Secret(PASSWORD), "reader", ABOUT);
    assert.match(slip.url, /^http:\/\/127\.0\.0\.1:4000\/one-view\/[A-Za-z0-9_-]{22}$/);
    assert.equal(slip.expiresAt.getTime() - clock.now().getTime(), 10 * MINUTE);
    const other = await delivery.deposit(new Secret(PASSWORD), "reader", ABOUT);
    assert.notEqual(slip.url, other.url);
  });

  it("reveals the secret to its reader once, with whose it is", async () => {
    const id = await deposit();
    const reveal = await delivery.reveal(id, "reader");
    assert.ok(reveal.kind === "revealed");
    assert.equal(reveal.secret.reveal(), PASSWORD);
    assert.equal(reveal.forName, "Sandra de Wit");
    assert.deepEqual(await delivery.reveal(id, "reader"), { kind: "gone" });
    assert.equal(await delivery.waiting(id, "reader"), false);
  });

  it("records each showing before it, and two requests at once are one showing", async () => {
    const id = await deposit();
    const both = await Promise.all([delivery.reveal(id, "reader"), delivery.reveal(id, "reader")]);
    assert.deepEqual(both.map(({ kind }) => kind).toSorted(), ["gone", "revealed"]);
    assert.deepEqual(recorded, ["reader saw action"]);
  });

  it("shows nothing that cannot be recorded, and keeps it for the next try", async () => {
    const id = await deposit();
    recordFails = true;
    await assert.rejects(delivery.reveal(id, "reader"), /the store is down/);
    recordFails = false;
    assert.equal((await delivery.reveal(id, "reader")).kind, "revealed");
  });

  it("is gone for anybody else, and keeps waiting for its reader", async () => {
    const id = await deposit();
    assert.deepEqual(await delivery.reveal(id, "somebody else"), { kind: "gone" });
    assert.deepEqual(await delivery.reveal(id, ""), { kind: "gone" });
    assert.equal(await delivery.waiting(id, "somebody else"), false);
    assert.equal((await delivery.reveal(id, "reader")).kind, "revealed");
  });

  it("burns nothing by being asked whether it waits", async () => {
    const id = await deposit();
    for (let look = 0; look < 5; look += 1) assert.equal(await delivery.waiting(id, "reader"), true);
    assert.equal((await delivery.reveal(id, "reader")).kind, "revealed");
  });

  it("is gone after ten minutes", async () => {
    const [early, late] = [await deposit(), await deposit()];
    clock.advance(10 * MINUTE - 1);
    assert.equal((await delivery.reveal(early, "reader")).kind, "revealed");
    clock.advance(1);
    assert.equal(await delivery.waiting(late, "reader"), false);
    assert.deepEqual(await delivery.reveal(late, "reader"), { kind: "gone" });
  });

  it("is gone for ids that never were", async () => {
    for (const id of ["", "x", "__proto__", "constructor", "A".repeat(22)]) {
      assert.deepEqual(await delivery.reveal(id, "reader"), { kind: "gone" });
    }
  });

  it("gives it to one of many readers that press at once", async () => {
    const id = await deposit();
    const reveals = await Promise.all(Array.from({ length: 10 }, () => delivery.reveal(id, "reader")));
    assert.equal(reveals.filter((reveal) => reveal.kind === "revealed").length, 1);
  });

  it("keeps secrets apart, whatever letters they hold", async () => {
    const ids = [await deposit("a", "één"), await deposit("b", ""), await deposit("a", "x".repeat(256))];
    const [one, two, three] = [
      await delivery.reveal(ids[0] ?? "", "a"),
      await delivery.reveal(ids[1] ?? "", "b"),
      await delivery.reveal(ids[2] ?? "", "a"),
    ];
    assert.deepEqual(
      [one, two, three].map((reveal) => (reveal.kind === "revealed" ? reveal.secret.reveal() : reveal.kind)),
      ["één", "", "x".repeat(256)],
    );
  });

  it("never holds more than a thousand: the oldest goes first", async () => {
    const first = await deposit();
    const second = await deposit();
    for (let more = 0; more < 999; more += 1) await deposit();
    assert.equal(await delivery.waiting(first, "reader"), false);
    assert.equal(await delivery.waiting(second, "reader"), true);
  });

  it("shows no secret to whoever prints an answer", async () => {
    const id = await deposit();
    const reveal = await delivery.reveal(id, "reader");
    assert.ok(!JSON.stringify(reveal).includes(PASSWORD));
    assert.ok(!inspect(reveal, { depth: 10, showHidden: true }).includes(PASSWORD));
    assert.ok(!inspect(delivery, { depth: 10, showHidden: true }).includes(PASSWORD));
  });
});

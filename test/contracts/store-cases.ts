import assert from "node:assert/strict";

import type { SupportCase } from "../../adapters/ports/handoff.js";
import type { StoreBench } from "./store-bench.js";

const DAY = 24 * 3_600_000;

export function casesContract(current: () => StoreBench): void {
  const aCase = (number: string, changes: Partial<SupportCase> = {}): SupportCase => ({
    number,
    for: "person",
    personId: "person",
    askedById: "person",
    conversationId: "conversation",
    language: "nl",
    steps: [{ topic: "forgot-own-password", ended: "needs-person" }, { topic: "account-locked" }],
    transcript: [
      { by: "person", text: "Zoë 'quoted' \u0000 💥" },
      { by: "bot", text: "SSPR" },
    ],
    state: "open",
    openedAt: current().clock.now(),
    changedAt: current().clock.now(),
    ...changes,
  });

  describe("cases", () => {
    it("gives back what was opened, over a restart too, however its number is typed", async () => {
      const bench = current();
      const whole = aCase("K7R3QD", {
        topic: "forgot-own-password",
        diagnosis: "unlicensed",
        code: "SSPR_0012",
      });
      assert.equal(await bench.store.cases.open(whole), "opened");
      assert.equal(await bench.store.cases.open(aCase("M4X9TC")), "opened");
      await bench.closeAll();
      const { cases } = await bench.open();
      for (const typed of ["K7R3QD", "k7r3qd", " K7R-3QD"]) assert.deepEqual(await cases.find(typed), whole);
      assert.deepEqual(await cases.find("M4X9TC"), aCase("M4X9TC"));
      assert.equal(await cases.find("nobody's"), undefined);
    });

    it("gives a number once, also of two that are opened at once", async () => {
      const other = await current().open();
      const opened = await Promise.all([
        current().store.cases.open(aCase("K7R3QD", { personId: "a" })),
        other.cases.open(aCase("K7R3QD", { personId: "b" })),
      ]);
      assert.deepEqual(opened.toSorted(), ["opened", "taken"]);
    });

    it("goes forward only, and keeps what the desk said", async () => {
      const { cases } = current().store;
      const { clock } = current();
      await cases.open(aCase("K7R3QD"));
      clock.advance(60_000);
      const at = clock.now();
      assert.equal(
        await cases.change({ number: "K7R3QD", to: "accepted", note: "Ik bel zo", at }),
        "changed",
      );
      assert.equal(await cases.change({ number: "K7R3QD", to: "accepted", at }), "unchanged");
      const accepted = await cases.find("K7R3QD");
      assert.deepEqual([accepted?.state, accepted?.note, accepted?.changedAt], ["accepted", "Ik bel zo", at]);
      assert.equal(await cases.change({ number: "K7R3QD", to: "completed", at }), "changed");
      for (const to of ["accepted", "failed", "completed"] as const) {
        assert.equal(await cases.change({ number: "K7R3QD", to, at }), "unchanged");
      }
      assert.equal((await cases.find("K7R3QD"))?.note, "Ik bel zo");
      assert.equal(await cases.change({ number: "nobody's", to: "failed", at }), "unchanged");
    });

    it("lets one of two changes through, and tells of that one", async () => {
      const { store, clock } = current();
      const other = await current().open();
      await store.cases.open(aCase("K7R3QD"));
      const message = (id: string) => ({
        id,
        personId: "desk",
        notice: { kind: "approval-wanted", requestId: id } as const,
        dueAt: clock.now(),
        giveUpAt: new Date(clock.now().getTime() + DAY),
      });
      const change = (to: "completed" | "failed") => ({ number: "K7R3QD", to, at: clock.now() });
      const ends = await Promise.all([
        store.cases.change(change("completed"), [message("one")]),
        other.cases.change(change("failed"), [message("two")]),
      ]);
      assert.deepEqual(ends.toSorted(), ["changed", "unchanged"]);
      const told = await store.outbox.claim(clock.now(), "me", 1_000, 9);
      assert.deepEqual(
        told.map(({ id }) => id),
        [ends[0] === "changed" ? "one" : "two"],
      );
      assert.equal(await store.cases.open(aCase("K7R3QD"), [message("three")]), "taken");
      assert.equal((await store.outbox.claim(clock.now(), "me", 1_000, 9)).length, 0);
    });

    it("finds the newest of a person that is not over, and lists the newest first", async () => {
      const { store, clock } = current();
      const open = async (number: string, changes: Partial<SupportCase> = {}) => {
        clock.advance(1_000);
        await store.cases.open(aCase(number, changes));
      };
      await open("CC3333");
      await open("DD4444");
      await open("FF6666", { for: "bot" });
      await open("GG7777", { personId: "somebody else" });
      assert.equal((await store.cases.waiting("person", "person"))?.number, "DD4444");
      assert.equal((await store.cases.waiting("person", "bot"))?.number, "FF6666");
      await store.cases.change({ number: "DD4444", to: "completed", at: clock.now() });
      assert.equal((await store.cases.waiting("person", "person"))?.number, "CC3333");
      assert.equal(await store.cases.waiting("somebody else", "bot"), undefined);
      const listed = (await store.cases.list(3)).map(({ number }) => number);
      assert.deepEqual(listed, ["GG7777", "FF6666", "DD4444"]);
    });

    it("does not stumble over a damaged row", async () => {
      const { store, database } = current();
      for (const damage of ["document = '{'", "document = 'null'", "state = 'lost'", "opened_at = 'once'"]) {
        await store.cases.open(aCase("K7R3QD"));
        await database.sql(`update support_case set ${damage}`);
        assert.equal(await store.cases.find("K7R3QD"), undefined);
        assert.deepEqual(await store.cases.list(9), []);
        await database.sql("delete from support_case");
      }
    });

    it("drops a case, with all that was said in it, 90 days after it was opened", async () => {
      const { store, clock, database } = current();
      await store.cases.open(aCase("K7R3QD"));
      clock.advance(60 * DAY);
      await store.cases.open(aCase("M4X9TC"));
      clock.advance(31 * DAY);
      await store.cleanUp(clock.now());
      assert.equal(await store.cases.find("K7R3QD"), undefined);
      assert.ok(await store.cases.find("M4X9TC"));
      assert.equal(await database.count("support_case"), 1);
    });
  });
}

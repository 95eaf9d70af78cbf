import assert from "node:assert/strict";

import type { LimitRule } from "../../adapters/ports/limits.js";
import type { Store } from "../../adapters/ports/store.js";
import { noRules, type StoreBench } from "./store-bench.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function rule(name: string, most: number, windowMs = HOUR, more: Partial<LimitRule> = {}): LimitRule {
  return { name, key: "somebody", most, windowMs, ...more };
}

export function limitsContract(current: () => StoreBench): void {
  const take = (...rules: readonly LimitRule[]) => current().store.limits.take(rules, current().clock.now());
  const look = (...rules: readonly LimitRule[]) => current().store.limits.look(rules, current().clock.now());
  const inMs = (ms: number) => new Date(current().clock.now().getTime() + ms);

  describe("limits", () => {
    it("let so many uses through in any window, and say from when on there is room again", async () => {
      const { clock } = current();
      const two = rule("a", 2);
      assert.deepEqual(await take(two), { kind: "taken", at: inMs(0), filled: [] });
      clock.advance(10 * MINUTE);
      assert.deepEqual(await take(two), {
        kind: "taken",
        at: inMs(0),
        filled: [{ rule: two, until: inMs(50 * MINUTE) }],
      });
      clock.advance(50 * MINUTE - 1);
      assert.deepEqual(await take(two), { kind: "full", rule: two, until: inMs(1) });
      assert.deepEqual(await look(two), { kind: "full", rule: two, until: inMs(1) });
      clock.advance(1);
      assert.deepEqual(await look(two), { kind: "room" });
      assert.equal((await take(two)).kind, "taken");
      assert.deepEqual(await take(two), { kind: "full", rule: two, until: inMs(10 * MINUTE) });
    });

    it("count for none where one is full, and name the one that stays full longest", async () => {
      const [minute, hour, wide] = [rule("minute", 1, MINUTE), rule("hour", 1), rule("wide", 3)];
      await take(minute);
      await take(hour);
      assert.deepEqual(await take(wide, minute, hour), { kind: "full", rule: hour, until: inMs(HOUR) });
      assert.deepEqual(await look(wide, minute, hour), { kind: "full", rule: hour, until: inMs(HOUR) });
      for (let use = 0; use < 3; use += 1) assert.equal((await take(wide)).kind, "taken");
    });

    it("close for as long as their pause says once they are reached, and are as new after it", async () => {
      const { clock } = current();
      const breaker = rule("breaker", 3, 10 * MINUTE, { pauseMs: 10 * MINUTE });
      await take(breaker);
      clock.advance(9 * MINUTE);
      await take(breaker);
      assert.deepEqual(await take(breaker), {
        kind: "taken",
        at: inMs(0),
        filled: [{ rule: breaker, until: inMs(10 * MINUTE) }],
      });
      clock.advance(2 * MINUTE);
      // The window holds two by now; the pause is what keeps it closed.
      assert.deepEqual(await take(breaker), { kind: "full", rule: breaker, until: inMs(8 * MINUTE) });
      clock.advance(8 * MINUTE);
      assert.deepEqual(await take(breaker), { kind: "taken", at: inMs(0), filled: [] });
    });

    it("count from the last use on for who comes late or has a slow clock, so that nothing is forgotten for it", async () => {
      const { store, clock } = current();
      const one = rule("one", 1, MINUTE);
      const late = clock.now();
      await take(one);
      clock.advance(MINUTE);
      await take(one);
      const ofTheFast = inMs(MINUTE);
      assert.deepEqual(await store.limits.take([one], late), { kind: "full", rule: one, until: ofTheFast });
      assert.deepEqual(await store.limits.look([one], late), { kind: "full", rule: one, until: ofTheFast });
      const two = rule("one", 2, MINUTE);
      const counted = await store.limits.take([two], late);
      assert.ok(counted.kind === "taken");
      assert.deepEqual(counted.at, clock.now());
    });

    it("count each key and each name by itself, whatever stands in them", async () => {
      const keys = ["a", "A", "a\u0000", "'); drop table limit_window --", "\ud800", "é"];
      for (const key of keys) assert.equal((await take(rule("one", 1, HOUR, { key }))).kind, "taken");
      for (const key of keys) assert.equal((await take(rule("one", 1, HOUR, { key }))).kind, "full");
      assert.equal((await take(rule("two", 1, HOUR, { key: "a" }))).kind, "taken");
    });

    it("let exactly so many of 50 at once through, on two instances that name the rules in any order", async () => {
      const bench = current();
      const other = await bench.open();
      for (let round = 0; round < 4; round += 1) {
        const rules = ["x", "y", "z"].map((name, index) => rule(`${name}${round}`, 7 + index));
        const taken = await Promise.all(
          Array.from({ length: 50 }, (_, index) => {
            const store = index % 2 === 0 ? bench.store : other;
            const ordered = index % 3 === 0 ? rules : rules.toReversed();
            return store.limits.take(ordered, bench.clock.now());
          }),
        );
        assert.equal(taken.filter(({ kind }) => kind === "taken").length, 7);
        for (const each of taken) if (each.kind === "full") assert.equal(each.rule.name, `x${round}`);
      }
    });

    it("outlive a restart, and a clean-up while they count; after that nothing of them is left", async () => {
      const bench = current();
      const one = rule("one", 1, HOUR, { pauseMs: 2 * HOUR });
      await take(one);
      await bench.closeAll();
      const again = await bench.open();
      bench.clock.advance(2 * HOUR - 1);
      await again.cleanUp(bench.clock.now());
      assert.equal((await again.limits.take([one], bench.clock.now())).kind, "full");
      bench.clock.advance(2);
      await again.cleanUp(bench.clock.now());
      await bench.database.sql("alter table limit_window add column probe integer not null default 1");
      assert.equal((await again.limits.look([one], bench.clock.now())).kind, "room");
      assert.equal((await again.limits.take([one], bench.clock.now())).kind, "taken");
    });

    it("are full where their row is damaged, until it is cleaned up", async () => {
      const bench = current();
      const many = rule("many", 100);
      for (const damage of ["not JSON", "{}", '{"uses":["x"],"pausedUntil":0}', "[]"]) {
        await take(many);
        await bench.database.sql(`update limit_window set uses = '${damage}'`);
        assert.deepEqual(await take(many), { kind: "full", rule: many, until: inMs(HOUR) }, damage);
        assert.deepEqual(await look(many), { kind: "full", rule: many, until: inMs(HOUR) }, damage);
        bench.clock.advance(HOUR + 1);
        await bench.store.cleanUp(bench.clock.now());
      }
      assert.equal((await take(many)).kind, "taken");
    });
  });

  describe("spending under limits", () => {
    const spend = (id: string, rules: readonly LimitRule[], store: Store = current().store) =>
      store.actions.spend(
        current().request(id),
        current().intent,
        () => rules,
        (filled, action) => ({
          lines: filled.map((each) => ({
            at: each.until.toISOString(),
            event: "resets-paused",
            actorId: action.actorId,
            conversationId: action.conversationId,
            rule: each.rule.name,
          })),
          messages: filled.map((each) => ({
            id: `paused:${each.rule.name}`,
            personId: "security",
            notice: { kind: "resets-paused", until: each.until.toISOString() },
            dueAt: current().clock.now(),
            giveUpAt: each.until,
          })),
        }),
      );

    it("spends nothing, counts nothing and intends nothing where a limit is full", async () => {
      const bench = current();
      const { store } = bench;
      const [wide, full] = [rule("a-wide", 2), rule("full", 1)];
      await take(full);
      await store.actions.add(bench.action("a"));
      assert.deepEqual(await spend("a", [wide, full]), { kind: "limited", rule: full, until: inMs(HOUR) });
      assert.equal((await store.actions.find(bench.request("a"))).kind, "waiting");
      assert.deepEqual(await store.audit.entries(), []);
      assert.equal((await take(wide)).kind, "taken");
      assert.equal((await spend("a", [wide])).kind, "spent");
      assert.equal((await take(wide)).kind, "full");
    });

    it("counts nothing for an action that cannot be spent", async () => {
      const bench = current();
      const { store } = bench;
      const one = rule("one", 1);
      await store.actions.add(bench.action("a"));
      await store.actions.spend(bench.request("a"), bench.intent, noRules);
      assert.equal((await spend("a", [one])).kind, "already-spent");
      assert.equal((await spend("never was", [one])).kind, "unknown");
      assert.equal((await take(one)).kind, "taken");
    });

    it("writes what belongs to a filled limit with it: once, however many come at once on two instances", async () => {
      const bench = current();
      const other = await bench.open();
      const limit = rule("five", 5, 10 * MINUTE, { pauseMs: 10 * MINUTE });
      const ids = Array.from({ length: 50 }, (_, index) => `action ${index}`);
      for (const id of ids) await bench.store.actions.add(bench.action(id));
      const spends = await Promise.all(
        ids.map((id, index) =>
          spend(id, [limit, rule(`own ${id}`, 2)], index % 2 === 0 ? bench.store : other),
        ),
      );
      assert.equal(spends.filter(({ kind }) => kind === "spent").length, 5);
      assert.equal(spends.filter(({ kind }) => kind === "limited").length, 45);
      const events = (await bench.store.audit.entries()).map(({ event }) => event);
      assert.deepEqual(events, [...Array<string>(5).fill("reset-intended"), "resets-paused"]);
      const told = await bench.store.outbox.claim(bench.clock.now(), "me", MINUTE, 10);
      assert.deepEqual(
        told.map(({ id, personId }) => [id, personId]),
        [["paused:five", "security"]],
      );
    });
  });
}

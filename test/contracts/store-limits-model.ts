import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";

import fc from "fast-check";

import type { LimitRule } from "../../adapters/ports/limits.js";
import type { StoreBench } from "./store-bench.js";

const RULES: readonly Omit<LimitRule, "key">[] = [
  { name: "one", most: 1, windowMs: 100 },
  { name: "two", most: 2, windowMs: 70 },
  { name: "three", most: 3, windowMs: 300 },
  { name: "breaker", most: 3, windowMs: 120, pauseMs: 120 },
  { name: "lock", most: 2, windowMs: 200, pauseMs: 500 },
];

interface Step {
  readonly wait: number;
  readonly rules: readonly Omit<LimitRule, "key">[];
  readonly what: string;
  readonly instance: number;
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    wait: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 80, max: 600 })),
    rules: fc.subarray([...RULES], { minLength: 1 }),
    what: fc.constantFrom("take", "take", "take", "look", "clean up"),
    instance: fc.nat({ max: 1 }),
  }),
  { minLength: 1, maxLength: 30 },
);

/** What the port promises, in the plainest words: every use ever, and the moments of closing. */
class Model {
  readonly #uses: { readonly name: string; readonly at: number }[] = [];
  readonly #closedUntil = new Map<string, number>();

  /** The first moment from `now` on at which the rule has room. */
  #roomAt(rule: Omit<LimitRule, "key">, now: number): number {
    for (let moment = now; ; moment += 1) {
      const inside = this.#uses.filter(({ name, at }) => name === rule.name && at > moment - rule.windowMs);
      if (inside.length < rule.most && moment >= (this.#closedUntil.get(rule.name) ?? 0)) return moment;
    }
  }

  fullUntil(rules: readonly Omit<LimitRule, "key">[], now: number): number | undefined {
    const latest = Math.max(...rules.map((rule) => this.#roomAt(rule, now)));
    return latest > now ? latest : undefined;
  }

  take(rules: readonly Omit<LimitRule, "key">[], now: number): readonly string[] {
    const filled: string[] = [];
    for (const rule of rules) {
      this.#uses.push({ name: rule.name, at: now });
      const inside = this.#uses.filter(({ name, at }) => name === rule.name && at > now - rule.windowMs);
      if (inside.length < rule.most) continue;
      filled.push(rule.name);
      if (rule.pauseMs !== undefined) this.#closedUntil.set(rule.name, now + rule.pauseMs);
    }
    return filled;
  }
}

export function limitsModelContract(current: () => StoreBench): void {
  it("limits do in any order of takes, looks, waits and clean-ups what a small model says", async () => {
    const bench = current();
    const stores = [bench.store, await bench.open()];
    const run = async (sequence: readonly Step[]) => {
      const key = randomUUID();
      const model = new Model();
      for (const { wait, rules, what, instance } of sequence) {
        bench.clock.advance(wait);
        const now = bench.clock.now();
        const store = stores[instance] ?? bench.store;
        if (what === "clean up") {
          await store.cleanUp(now);
          continue;
        }
        const keyed = rules.map((rule) => ({ ...rule, key }));
        const expected = model.fullUntil(rules, now.getTime());
        const found =
          what === "take" ? await store.limits.take(keyed, now) : await store.limits.look(keyed, now);
        if (expected !== undefined) {
          assert.ok(found.kind === "full");
          assert.equal(found.until.getTime(), expected);
        } else if (found.kind === "taken") {
          const names = found.filled.map(({ rule }) => rule.name).toSorted();
          assert.deepEqual(names, model.take(rules, now.getTime()).toSorted());
        } else {
          assert.deepEqual([what, found], ["look", { kind: "room" }]);
        }
      }
    };
    await fc.assert(fc.asyncProperty(steps, run), { numRuns: 40 });
  }).timeout(60_000);
}

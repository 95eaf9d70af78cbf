import { sql, type Kysely } from "kysely";

import type { LimitRule, Limits, ReachedLimit, Room, Taken } from "../ports/limits.js";
import type { DialectFacts } from "./dialect-facts.js";
import { textOfHex } from "./hex-text.js";
import {
  EMPTY_WINDOW,
  freeAt,
  fullUntil,
  momentOf,
  readWindow,
  withUse,
  type LimitWindow,
} from "./limit-window.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

/** Takes on the transaction given. Where it answers `full`, the caller undoes what must not stand. */
export type TakeLimits = (
  transaction: Kysely<Tables>,
  rules: readonly LimitRule[],
  now: Date,
) => Promise<Taken>;

/** A rule with what is kept of it. */
interface Held {
  readonly rule: LimitRule;
  /** Undefined where the row is damaged. */
  readonly window: LimitWindow | undefined;
}

export function createLimits(
  db: Kysely<Tables>,
  facts: DialectFacts,
): { readonly limits: Limits; readonly takeLimits: TakeLimits } {
  const uses = sql.raw<string | null>(facts.hexOf("uses")).as("hex");

  /** Locks the row, made where it is missing, until the transaction ends, and reads what the last holder left. */
  async function lock(transaction: Kysely<Tables>, rule: LimitRule, now: Date): Promise<Held> {
    const row = await transaction
      .insertInto("limit_window")
      .values({ ...keyOf(rule), uses: JSON.stringify(EMPTY_WINDOW), free_at: now.toISOString() })
      // It changes nothing; it is what locks the row.
      .onConflict((conflict) => conflict.columns(["name", "key"]).doUpdateSet(keyOf(rule)))
      .returning(uses)
      .executeTakeFirstOrThrow();
    return { rule, window: readWindow(textOfHex(row.hex ?? "!")) };
  }

  async function look(rule: LimitRule): Promise<readonly Held[]> {
    const { name, key } = keyOf(rule);
    const row = await db
      .selectFrom("limit_window")
      .select(uses)
      .where("name", "=", name)
      .where("key", "=", key)
      .executeTakeFirst();
    return row === undefined ? [] : [{ rule, window: readWindow(textOfHex(row.hex ?? "!")) }];
  }

  const takeLimits: TakeLimits = async (transaction, rules, now) => {
    const held: Held[] = [];
    // In one order everywhere, so that two that take the same limits cannot wait for each other.
    for (const rule of rules.toSorted(byKey)) held.push(await lock(transaction, rule, now));
    const room = roomIn(held, now);
    if (room.kind === "full") return room;
    const filled: ReachedLimit[] = [];
    let at = now.getTime();
    for (const { rule, window = EMPTY_WINDOW } of held) {
      const { name, key } = keyOf(rule);
      at = Math.max(at, momentOf(window, now.getTime()));
      const next = withUse(window, rule, now.getTime());
      await transaction
        .updateTable("limit_window")
        .set({ uses: JSON.stringify(next), free_at: new Date(freeAt(next, rule)).toISOString() })
        .where("name", "=", name)
        .where("key", "=", key)
        .execute();
      const until = fullUntil(next, rule, now.getTime());
      if (until !== undefined) filled.push({ rule, until: new Date(until) });
    }
    return { kind: "taken", at: new Date(at), filled };
  };

  return {
    takeLimits,
    limits: {
      take: (rules, now) => db.transaction().execute((transaction) => takeLimits(transaction, rules, now)),
      async look(rules, now) {
        const held = await Promise.all(rules.map(look));
        return roomIn(held.flat(), now);
      },
    },
  };
}

/** Drops limits that nothing counts against any more. */
export async function forgetFreeLimits(db: Kysely<Tables>, now: Date): Promise<void> {
  const free = await db
    .selectFrom("limit_window")
    .select(["name", "key"])
    .where("free_at", "<", now.toISOString())
    .execute();
  // One row a statement: a statement that locks many could wait for one that takes several limits, and that for it.
  for (const { name, key } of free) {
    await db
      .deleteFrom("limit_window")
      .where("name", "=", name)
      .where("key", "=", key)
      .where("free_at", "<", now.toISOString())
      .execute();
  }
}

function keyOf({ name, key }: LimitRule): { readonly name: string; readonly key: string } {
  return { name: storable(name), key: storable(key) };
}

function byKey(one: LimitRule, other: LimitRule): number {
  const [a, b] = [keyOf(one), keyOf(other)];
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

function roomIn(held: readonly Held[], now: Date): Room {
  let latest: ReachedLimit | undefined;
  for (const { rule, window } of held) {
    // What cannot be read counts as full: nobody gets more than the limit by damaging a row.
    const until = window ? fullUntil(window, rule, now.getTime()) : now.getTime() + rule.windowMs;
    if (until === undefined || (latest && latest.until.getTime() >= until)) continue;
    latest = { rule, until: new Date(until) };
  }
  return latest ? { kind: "full", ...latest } : { kind: "room" };
}

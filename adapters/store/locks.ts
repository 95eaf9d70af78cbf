import { sql, type Kysely } from "kysely";

import type { Clock } from "../ports/clock.js";
import type { Locks } from "../ports/locks.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

/** A waiting holder that has not tried for so long has given up, or was killed. */
const WAITING_MS = 2_000;

/** Each change is one statement on one row, so that nobody who waits holds what another waits for. */
export function createLocks(db: Kysely<Tables>, clock: Clock): Locks {
  const moment = (ms: number) => new Date(clock.now().getTime() + ms).toISOString();

  async function take(name: string, holder: string, leaseMs: number): Promise<boolean> {
    const lease = { holder, held_until: moment(leaseMs) };
    const rows = await db
      .insertInto("lease")
      .values({ name, ...lease })
      .onConflict((conflict) =>
        conflict
          .column("name")
          .doUpdateSet({
            ...lease,
            next_holder: sql`case lease.next_holder when ${holder} then null else lease.next_holder end`,
          })
          .where((eb) => eb.or([eb("lease.held_until", "<=", moment(0)), eb("lease.holder", "=", holder)])),
      )
      .returning("name")
      .execute();
    return rows.length === 1;
  }

  async function waitNext(name: string, holder: string): Promise<void> {
    await db
      .updateTable("lease")
      .set({ next_holder: holder, next_until: moment(WAITING_MS) })
      .where("name", "=", name)
      .where((eb) =>
        eb.or([
          eb("next_holder", "is", null),
          eb("next_holder", "=", holder),
          eb("next_until", "<=", moment(0)),
        ]),
      )
      .execute();
  }

  return {
    async acquire(givenName, givenHolder, leaseMs) {
      const [name, holder] = [storable(givenName), storable(givenHolder)];
      if (await take(name, holder, leaseMs)) return true;
      await waitNext(name, holder);
      return false;
    },

    async renew(name, holder, leaseMs) {
      const rows = await db
        .updateTable("lease")
        .set({ held_until: moment(leaseMs) })
        .where("name", "=", storable(name))
        .where("holder", "=", storable(holder))
        .where("held_until", ">", moment(0))
        .returning("name")
        .execute();
      return rows.length === 1;
    },

    async release(givenName, givenHolder) {
      const [name, holder] = [storable(givenName), storable(givenHolder)];
      // The next one has it only as long as it shows that it still waits: by taking it.
      const handed = await db
        .updateTable("lease")
        .set((eb) => ({
          holder: eb.fn.coalesce("next_holder", "holder"),
          held_until: moment(WAITING_MS),
          next_holder: null,
          next_until: null,
        }))
        .where("name", "=", name)
        .where("holder", "=", holder)
        .where("next_holder", "is not", null)
        .where("next_until", ">", moment(0))
        .returning("name")
        .execute();
      if (handed.length === 1) return;
      await db.deleteFrom("lease").where("name", "=", name).where("holder", "=", holder).execute();
    },
  };
}

import type { Kysely } from "kysely";

import type { Clock } from "../ports/clock.js";
import type { SeenActivities } from "../ports/store.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

export function createSeenActivities(db: Kysely<Tables>, clock: Clock): SeenActivities {
  return {
    async firstTime(conversationId, activityId) {
      // The unique key decides, not a look before the write: two instances may ask at once.
      const rows = await db
        .insertInto("seen_activity")
        .values({
          conversation_id: storable(conversationId),
          activity_id: storable(activityId),
          seen_at: clock.now().toISOString(),
        })
        .onConflict((conflict) => conflict.columns(["conversation_id", "activity_id"]).doNothing())
        .returning("activity_id")
        .execute();
      return rows.length === 1;
    },
  };
}

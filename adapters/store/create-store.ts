import type { Kysely } from "kysely";

import type { Clock } from "../ports/clock.js";
import type { Store } from "../ports/store.js";
import { createAuditLines } from "./audit-lines.js";
import { cleanUp } from "./clean-up.js";
import { createConversations } from "./conversations.js";
import { createPendingActions } from "./pending-actions.js";
import { createSeenActivities } from "./seen-activities.js";
import type { Tables } from "./tables.js";

/** The store over a database whose tables are up to date. Everything here is the same in every dialect. */
export function createStore(db: Kysely<Tables>, clock: Clock): Store {
  return {
    conversations: createConversations(db, clock),
    seen: createSeenActivities(db, clock),
    actions: createPendingActions(db),
    audit: createAuditLines(db),
    async ping() {
      // A table of ours, not `select 1`: a server that answers without our tables cannot serve.
      await db.selectFrom("migration").select("name").limit(1).execute();
    },
    cleanUp: (now) => cleanUp(db, now),
    close: () => db.destroy(),
  };
}

import type { Kysely } from "kysely";

import type { AuditSeal } from "../ports/audit.js";
import type { Clock } from "../ports/clock.js";
import type { Store } from "../ports/store.js";
import { createApprovals } from "./approvals.js";
import { createAuditLines } from "./audit-lines.js";
import { createAuditTrail } from "./audit-trail.js";
import { createBatches } from "./batches.js";
import { createCases } from "./cases.js";
import { cleanUp } from "./clean-up.js";
import { createConversations } from "./conversations.js";
import type { DialectFacts } from "./dialect-facts.js";
import { createLimits } from "./limits.js";
import { createLocks } from "./locks.js";
import { createOutbox } from "./outbox.js";
import { createPendingActions } from "./pending-actions.js";
import { createPersonalChats } from "./personal-chats.js";
import { createSealedSecrets } from "./sealed-secrets.js";
import { createSeenActivities } from "./seen-activities.js";
import type { Tables } from "./tables.js";

export interface StoreDeps {
  readonly facts: DialectFacts;
  readonly clock: Clock;
  readonly seal: AuditSeal;
  /** Takes what was erased out of the database's files too, as far as the engine can. */
  readonly scrub: () => Promise<void>;
}

/** The store over a database whose tables are up to date. Everything here is the same in every dialect. */
export function createStore(db: Kysely<Tables>, { facts, clock, seal, scrub }: StoreDeps): Store {
  const { audit, appendLine } = createAuditLines(db, { facts, seal });
  const { limits, takeLimits } = createLimits(db, facts);
  const { outbox, addMessages } = createOutbox(db, { facts, clock, appendLine });
  const locks = createLocks(db, clock);
  return {
    conversations: createConversations(db, { facts, clock }),
    seen: createSeenActivities(db, clock),
    actions: createPendingActions(db, { clock, appendLine, addMessages, takeLimits }),
    approvals: createApprovals(db, { appendLine, addMessages }),
    batches: createBatches(db, { appendLine, addMessages, takeLimits }),
    audit,
    limits,
    trail: createAuditTrail(db, facts),
    locks,
    outbox,
    personalChats: createPersonalChats(db, { facts, clock }),
    cases: createCases(db, { facts, addMessages }),
    secrets: createSealedSecrets(db, { appendLine, addMessages, scrub }),
    async ping() {
      // A table of ours, not `select 1`: a server that answers without our tables cannot serve.
      await db.selectFrom("migration").select("name").limit(1).execute();
      // And a write: a full or read-only database can still be read.
      await locks.acquire("ping", "ping", 0);
    },
    async cleanUp(now) {
      await cleanUp(db, now);
      await scrub();
    },
    close: () => db.destroy(),
  };
}

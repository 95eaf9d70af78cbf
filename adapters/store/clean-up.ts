import type { Kysely } from "kysely";

import type { Tables } from "./tables.js";

const HOUR_MS = 3_600_000;
/** Teams redelivers within minutes; a day is far beyond it. */
const SEEN_MS = 24 * HOUR_MS;
const ACTION_MS = 24 * HOUR_MS;
const CONVERSATION_MS = 30 * 24 * HOUR_MS;

/** Drops what nobody can need any more. Audit lines are never dropped. */
export async function cleanUp(db: Kysely<Tables>, now: Date): Promise<void> {
  const before = (age: number): string => new Date(now.getTime() - age).toISOString();
  await db.deleteFrom("seen_activity").where("seen_at", "<", before(SEEN_MS)).execute();
  // A spent action expires minutes after it was spent, so its expiry tells the age of both kinds.
  await db.deleteFrom("pending_action").where("expires_at", "<", before(ACTION_MS)).execute();
  await db.deleteFrom("conversation").where("updated_at", "<", before(CONVERSATION_MS)).execute();
}

import type { Kysely } from "kysely";

import type { Tables } from "./tables.js";

const HOUR_MS = 3_600_000;
/** Teams redelivers within minutes; a day is far beyond it. */
const SEEN_MS = 24 * HOUR_MS;
const ACTION_MS = 24 * HOUR_MS;
const CONVERSATION_MS = 30 * 24 * HOUR_MS;
/** Whoever might add a message again does so within minutes. */
const TOLD_MS = 7 * 24 * HOUR_MS;
/** Somebody may need the bot once a year. */
const PERSONAL_CHAT_MS = 400 * 24 * HOUR_MS;

/** Drops what nobody can need any more. Audit lines are never dropped. */
export async function cleanUp(db: Kysely<Tables>, now: Date): Promise<void> {
  const before = (age: number): string => new Date(now.getTime() - age).toISOString();
  await db.deleteFrom("seen_activity").where("seen_at", "<", before(SEEN_MS)).execute();
  // A spent action expires minutes after it was spent, so its expiry tells the age of both kinds.
  // One that was spent waits until its end was told, however long no instance ran.
  await db
    .deleteFrom("pending_action")
    .where("expires_at", "<", before(ACTION_MS))
    .where((eb) => eb.or([eb("spent_at", "is", null), eb("told_at", "is not", null)]))
    .execute();
  await db.deleteFrom("conversation").where("updated_at", "<", before(CONVERSATION_MS)).execute();
  // One that waits is never dropped: it is told, or its failure is recorded.
  await db.deleteFrom("outbox_message").where("done_at", "<", before(TOLD_MS)).execute();
  await db.deleteFrom("personal_chat").where("updated_at", "<", before(PERSONAL_CHAT_MS)).execute();
}

import type { Selectable } from "kysely";

import type { OpenAction, PendingAction } from "../ports/store.js";
import type { Tables } from "./tables.js";

type ActionRow = Selectable<Tables["pending_action"]>;

export function actionOf(row: ActionRow): PendingAction {
  return {
    id: row.id,
    actorId: row.actor_id,
    conversationId: row.conversation_id,
    targetId: row.target_id,
    reason: row.reason,
    way: row.way,
    reader: row.reader,
    revokeSessions: row.revoke_sessions === 1,
    fingerprint: row.fingerprint,
    expiresAt: new Date(row.expires_at),
    ...(row.approval !== null && { approval: row.approval }),
  };
}

/** The row of an action that was spent. */
export function openActionOf(row: ActionRow): OpenAction {
  const { spent_at: spentAt, changed_before: changedBefore, outcome, seen, seen_since: since, looks } = row;
  return {
    ...actionOf(row),
    intendedAt: new Date(spentAt ?? row.expires_at),
    ...(row.slip_id !== null && { slipId: row.slip_id }),
    ...(changedBefore !== null && { changedBefore: new Date(changedBefore) }),
    ...(outcome !== null && { outcome }),
    ...(seen !== null && since !== null && { look: { seen, since: new Date(since), looks } }),
  };
}

import type { Insertable, Selectable } from "kysely";

import type { OpenAction, PendingAction } from "../ports/store.js";
import { storable } from "./storable.js";
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
    ...(row.batch_id !== null && { batchId: row.batch_id }),
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

export function rowOfAction(action: PendingAction): Insertable<Tables["pending_action"]> {
  return {
    id: storable(action.id),
    actor_id: storable(action.actorId),
    conversation_id: storable(action.conversationId),
    target_id: storable(action.targetId),
    reason: storable(action.reason),
    way: action.way,
    reader: action.reader,
    revoke_sessions: action.revokeSessions ? 1 : 0,
    fingerprint: storable(action.fingerprint),
    expires_at: action.expiresAt.toISOString(),
    approval: action.approval ?? null,
    looks: 0,
  };
}

import type { Kysely, Selectable } from "kysely";

import type { ApprovalRequest, Approvals, ApprovalState, StoredApproval } from "../ports/approvals.js";
import type { AppendLine } from "./audit-lines.js";
import type { AddMessages } from "./outbox.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

export interface ApprovalsDeps {
  readonly appendLine: AppendLine;
  readonly addMessages: AddMessages;
}

type ApprovalRow = Selectable<Tables["approval"]>;

/** Undoes a transaction that came too late. */
class TooLate extends Error {}

/** Every transaction takes the action first, then the request, then the outbox, then the audit: none can wait in a ring. */
export function createApprovals(db: Kysely<Tables>, { appendLine, addMessages }: ApprovalsDeps): Approvals {
  const row = (by: "id" | "action_id", value: string) =>
    db.selectFrom("approval").selectAll().where(by, "=", storable(value)).executeTakeFirst();

  async function expireOne(
    request: ApprovalRow,
    telling: Parameters<Approvals["expire"]>[1],
  ): Promise<boolean> {
    return db.transaction().execute(async (transaction) => {
      const expired = await transaction
        .updateTable("approval")
        .set({ state: "expired" })
        .where("id", "=", request.id)
        .where("state", "=", "waiting")
        .returning("id")
        .execute();
      if (expired.length === 0) return false;
      const { line, messages } = telling(requestOf(request));
      await addMessages(transaction, messages);
      await appendLine(transaction, line);
      return true;
    });
  }

  return {
    ask(request, now, line, messages) {
      return db.transaction().execute(async (transaction) => {
        const waiting = await transaction
          .updateTable("pending_action")
          .set({ expires_at: request.expiresAt.toISOString() })
          .where("id", "=", storable(request.actionId))
          .where("spent_at", "is", null)
          .where("approval", "=", "needed")
          .where("expires_at", ">", now.toISOString())
          .returning("id")
          .execute();
        if (waiting.length === 0) return "gone";
        const added = await transaction
          .insertInto("approval")
          .values(rowOf(request))
          .onConflict((conflict) => conflict.column("action_id").doNothing())
          .returning("id")
          .execute();
        if (added.length === 0) return "asked-before";
        await addMessages(transaction, messages);
        await appendLine(transaction, line);
        return "asked";
      });
    },

    async find(id, now) {
      const found = await row("id", id);
      return found && approvalOf(found, now);
    },

    async ofAction(actionId, now) {
      const found = await row("action_id", actionId);
      return found && approvalOf(found, now);
    },

    async decide({ id, approverId, to, now, conversationId, until }, line, messages) {
      const request = await row("id", id);
      if (!request) return "too-late";
      const decideOnce = db.transaction().execute(async (transaction) => {
        const action = transaction
          .updateTable("pending_action")
          .where("id", "=", request.action_id)
          .where("spent_at", "is", null)
          .where("expires_at", ">", now.toISOString());
        // An action that may no longer be is over at the moment of the decision.
        const found = await action
          .set(
            to === "approved"
              ? {
                  approval: "given",
                  expires_at: until.toISOString(),
                  conversation_id: storable(conversationId),
                }
              : { expires_at: now.toISOString() },
          )
          .returning("id")
          .execute();
        const decided = await transaction
          .updateTable("approval")
          .set({
            state: to,
            approver_id: storable(approverId),
            conversation_id: storable(conversationId),
          })
          .where("id", "=", request.id)
          .where("state", "=", "waiting")
          .where("expires_at", ">", now.toISOString())
          .returning("id")
          .execute();
        const nothingToApprove = to === "approved" && found.length === 0;
        if (decided.length === 0 || nothingToApprove) throw new TooLate();
        await addMessages(transaction, messages);
        await appendLine(transaction, line);
        return "decided" as const;
      });
      return decideOnce.catch((fault: unknown) => {
        if (fault instanceof TooLate) return "too-late";
        throw fault;
      });
    },

    async expire(now, telling) {
      const late = await db
        .selectFrom("approval")
        .selectAll()
        .where("state", "=", "waiting")
        .where("expires_at", "<=", now.toISOString())
        .orderBy("expires_at")
        .execute();
      let expired = 0;
      for (const request of late) if (await expireOne(request, telling)) expired += 1;
      return expired;
    },

    async missName(actionId) {
      const missed = await db
        .updateTable("pending_action")
        .set((eb) => ({ name_misses: eb("name_misses", "+", 1) }))
        .where("id", "=", storable(actionId))
        .returning("name_misses")
        .executeTakeFirst();
      return missed?.name_misses ?? 0;
    },
  };
}

function rowOf(request: ApprovalRequest): ApprovalRow {
  return {
    id: storable(request.id),
    action_id: storable(request.actionId),
    actor_id: storable(request.actorId),
    conversation_id: storable(request.conversationId),
    target_id: storable(request.targetId),
    reason: storable(request.reason),
    expires_at: request.expiresAt.toISOString(),
    state: "waiting",
    approver_id: null,
  };
}

function requestOf(row: ApprovalRow): ApprovalRequest {
  return {
    id: row.id,
    actionId: row.action_id,
    actorId: row.actor_id,
    conversationId: row.conversation_id,
    targetId: row.target_id,
    reason: row.reason,
    expiresAt: new Date(row.expires_at),
  };
}

function approvalOf(row: ApprovalRow, now: Date): StoredApproval {
  // Over at its moment, whether or not anybody has ended it yet.
  const late = row.state === "waiting" && row.expires_at <= now.toISOString();
  const state: ApprovalState = late ? "expired" : row.state;
  return { ...requestOf(row), state, ...(row.approver_id !== null && { approverId: row.approver_id }) };
}

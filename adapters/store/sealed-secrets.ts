import type { Kysely, Selectable } from "kysely";

import type { Erasure, SealedSecret, SealedSecrets, SecretNote } from "../ports/secrets.js";
import { fatesOf, keepEnd } from "./secret-ends.js";
import type { AppendLine } from "./audit-lines.js";
import type { AddMessages } from "./outbox.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

type SecretRow = Selectable<Tables["sealed_secret"]>;

export interface SealedSecretsDeps {
  readonly appendLine: AppendLine;
  readonly addMessages: AddMessages;
  readonly scrub: () => Promise<void>;
}

export function createSealedSecrets(
  db: Kysely<Tables>,
  { appendLine, addMessages, scrub }: SealedSecretsDeps,
): SealedSecrets {
  /** Whoever makes it unreleased is the one who erases it; then what stood there is overwritten before the row goes. */
  async function wipe(transaction: Kysely<Tables>, row: SecretRow, erasure: Erasure): Promise<void> {
    await transaction
      .updateTable("sealed_secret")
      .set({ sealed: "0".repeat(row.sealed.length) })
      .where("id", "=", row.id)
      .execute();
    await transaction.deleteFrom("sealed_secret").where("id", "=", row.id).execute();
    await addMessages(transaction, erasure.messages);
    if (erasure.line) await appendLine(transaction, erasure.line);
  }

  /** What is erased is erased; a log that could not be emptied now is emptied by the next erasure or clean-up. */
  const settle = (): Promise<void> => scrub().catch(() => undefined);

  return {
    async put(secret) {
      await db.insertInto("sealed_secret").values(rowOf(secret)).execute();
    },

    async release(id, expiresAt) {
      const rows = await db
        .updateTable("sealed_secret")
        .set({ released: 1, expires_at: expiresAt.toISOString() })
        .where("id", "=", storable(id))
        .returning("id")
        .execute();
      return rows.length === 1;
    },

    async waiting(id, readerId, now) {
      const row = await db
        .selectFrom("sealed_secret")
        .selectAll()
        .where("id", "=", storable(id))
        .where("reader_id", "=", storable(readerId))
        .where("released", "=", 1)
        .where("expires_at", ">", now.toISOString())
        .executeTakeFirst();
      return row && secretOf(row);
    },

    async take(id, readerId, now, erasure) {
      const taken = await db.transaction().execute(async (transaction) => {
        // The update itself decides who is first: of two that press at once, one finds it released.
        const row = await transaction
          .updateTable("sealed_secret")
          .set({ released: 0 })
          .where("id", "=", storable(id))
          .where("reader_id", "=", storable(readerId))
          .where("released", "=", 1)
          .where("expires_at", ">", now.toISOString())
          .returningAll()
          .executeTakeFirst();
        if (row) {
          await keepEnd(transaction, row, "opened", now);
          await wipe(transaction, row, erasure);
        }
        return row !== undefined;
      });
      if (taken) await settle();
      return taken;
    },

    async erase(id) {
      const erased = await db.transaction().execute(async (transaction) => {
        const row = await transaction
          .updateTable("sealed_secret")
          .set((eb) => ({ sealed: eb.ref("sealed") }))
          .where("id", "=", storable(id))
          .returningAll()
          .executeTakeFirst();
        if (row) await wipe(transaction, row, { messages: [] });
        return row;
      });
      // One that was never released is nobody's password: the log it stands in can wait for the next time.
      if (erased?.released === 1) await settle();
    },

    async eraseExpired(now, limit, erasure) {
      const expired = await db
        .selectFrom("sealed_secret")
        .select("id")
        .where("expires_at", "<=", now.toISOString())
        .orderBy("expires_at")
        .limit(limit)
        .execute();
      let erased = 0;
      for (const { id } of expired) {
        erased += await db.transaction().execute(async (transaction) => {
          const row = await transaction
            .updateTable("sealed_secret")
            .set((eb) => ({ sealed: eb.ref("sealed") }))
            .where("id", "=", id)
            .where("expires_at", "<=", now.toISOString())
            .returningAll()
            .executeTakeFirst();
          if (row === undefined) return 0;
          if (row.released === 1) await keepEnd(transaction, row, "expired", new Date(row.expires_at));
          await wipe(transaction, row, erasure({ ...noteOf(row), released: row.released === 1 }));
          return 1;
        });
      }
      if (erased > 0) await settle();
      return erased;
    },

    fates: (personId, since, now, limit) => fatesOf(db, personId, { since, now, limit }),
  };
}

function rowOf(secret: SealedSecret): SecretRow {
  return {
    id: storable(secret.id),
    kind: secret.kind,
    reader_id: storable(secret.readerId),
    actor_id: storable(secret.actorId),
    action_id: storable(secret.actionId),
    target_id: storable(secret.targetId),
    conversation_id: storable(secret.conversationId),
    for_name: storable(secret.forName),
    sealed: Buffer.from(secret.sealed).toString("base64"),
    expires_at: secret.expiresAt.toISOString(),
    released: secret.released ? 1 : 0,
  };
}

function noteOf(row: SecretRow): SecretNote {
  return {
    id: row.id,
    kind: row.kind,
    readerId: row.reader_id,
    actorId: row.actor_id,
    actionId: row.action_id,
    targetId: row.target_id,
    conversationId: row.conversation_id,
    forName: row.for_name,
  };
}

function secretOf(row: SecretRow): SealedSecret {
  return {
    ...noteOf(row),
    sealed: new Uint8Array(Buffer.from(row.sealed, "base64")),
    expiresAt: new Date(row.expires_at),
    released: row.released === 1,
  };
}

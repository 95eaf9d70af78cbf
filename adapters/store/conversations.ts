import { sql, type Kysely } from "kysely";

import type { Clock } from "../ports/clock.js";
import { CorruptDocument, type ConversationStore } from "../ports/store.js";
import type { DialectFacts } from "./dialect-facts.js";
import { textOfHex } from "./hex-text.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

export interface ConversationsDeps {
  readonly facts: DialectFacts;
  readonly clock: Clock;
}

export function createConversations(
  db: Kysely<Tables>,
  { facts, clock }: ConversationsDeps,
): ConversationStore {
  return {
    async load(conversationId) {
      const row = await db
        .selectFrom("conversation")
        .select([
          sql.raw<string | null>(facts.hexOf("document")).as("hex"),
          sql<string | null>`cast(version as text)`.as("version"),
        ])
        .where("id", "=", storable(conversationId))
        .executeTakeFirst();
      return row && { document: parse(textOfHex(row.hex ?? "!")), version: versionOf(row.version) };
    },

    async save(conversationId, document, version) {
      const text = serialize(document);
      const id = storable(conversationId);
      const updatedAt = clock.now().toISOString();
      const rows =
        version === 0
          ? await db
              .insertInto("conversation")
              .values({ id, document: text, version: 1, updated_at: updatedAt })
              .onConflict((conflict) => conflict.column("id").doNothing())
              .returning("id")
              .execute()
          : await db
              .updateTable("conversation")
              .set({ document: text, version: version + 1, updated_at: updatedAt })
              .where("id", "=", id)
              .where("version", "=", version)
              .returning("id")
              .execute();
      return rows.length === 1 ? "saved" : "stale";
    },

    async forget(conversationId) {
      await db.deleteFrom("conversation").where("id", "=", storable(conversationId)).execute();
    },
  };
}

function versionOf(text: string | null): number {
  const version = Number(text);
  if (Number.isSafeInteger(version) && version > 0) return version;
  throw new CorruptDocument("A conversation's version is no number. Forget it and begin again.");
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    // Not kept as the cause: the parser's message quotes the document.
    throw new CorruptDocument("A conversation's document is not JSON. Forget it and begin again.");
  }
}

function serialize(document: unknown): string {
  const text: unknown = JSON.stringify(document);
  if (typeof text !== "string") throw new TypeError("A conversation's document must be JSON.");
  return text;
}

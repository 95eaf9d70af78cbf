import { sql, type Kysely } from "kysely";

import { isLanguage } from "../../knowledge/language.js";
import type { Clock } from "../ports/clock.js";
import type { PersonalChat, PersonalChats } from "../ports/references.js";
import type { DialectFacts } from "./dialect-facts.js";
import { textOfHex } from "./hex-text.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

export interface PersonalChatsDeps {
  readonly facts: DialectFacts;
  readonly clock: Clock;
}

/** A chat in use is written again after that time, so that its age can be told. */
const FRESH_MS = 24 * 3_600_000;

export function createPersonalChats(db: Kysely<Tables>, { facts, clock }: PersonalChatsDeps): PersonalChats {
  const hexOf = (column: string) => sql.raw<string | null>(facts.hexOf(column));

  async function find(personId: string) {
    const row = await db
      .selectFrom("personal_chat")
      .select([
        hexOf("conversation_id").as("conversation"),
        hexOf("reference").as("reference"),
        hexOf("language").as("language"),
        hexOf("updated_at").as("updated"),
      ])
      .where("person_id", "=", storable(personId))
      .executeTakeFirst();
    return (
      row && {
        conversation_id: textOfHex(row.conversation ?? "!"),
        reference: textOfHex(row.reference ?? "!"),
        language: textOfHex(row.language ?? "!"),
        updated_at: textOfHex(row.updated ?? "!"),
      }
    );
  }

  return {
    async remember(chat) {
      const row = {
        person_id: storable(chat.personId),
        conversation_id: storable(chat.conversationId),
        reference: JSON.stringify(chat.reference),
        language: chat.language,
        updated_at: clock.now().toISOString(),
      };
      // Most turns change nothing here, and a look costs less than a write.
      const there = await find(chat.personId);
      const known = there?.conversation_id === row.conversation_id ? "known" : "new";
      const same = there?.reference === row.reference && there.language === row.language;
      if (known === "known" && same && isFresh(there.updated_at, clock.now())) return known;
      const { person_id: _, ...changes } = row;
      await db
        .insertInto("personal_chat")
        .values(row)
        .onConflict((conflict) => conflict.column("person_id").doUpdateSet(changes))
        .execute();
      return known;
    },

    async of(personId) {
      const row = await find(personId);
      return row && chatOf(personId, row);
    },

    async forget(personId) {
      await db.deleteFrom("personal_chat").where("person_id", "=", storable(personId)).execute();
    },
  };
}

function isFresh(updatedAt: string | undefined, now: Date): boolean {
  return updatedAt !== undefined && updatedAt > new Date(now.getTime() - FRESH_MS).toISOString();
}

type ReadRow = Readonly<
  Record<"conversation_id" | "reference" | "language" | "updated_at", string | undefined>
>;

function chatOf(personId: string, row: ReadRow): PersonalChat | undefined {
  const { conversation_id: conversationId, language } = row;
  if (conversationId === undefined || !isLanguage(language)) return undefined;
  try {
    const reference: unknown = JSON.parse(row.reference ?? "");
    return { personId, conversationId, reference, language };
  } catch {
    return undefined;
  }
}

import { sql, type Kysely } from "kysely";
import { z } from "zod";

import { LANGUAGES } from "../../knowledge/language.js";
import { CASE_STATES, type Cases, type CaseState, type SupportCase } from "../ports/handoff.js";
import type { DialectFacts } from "./dialect-facts.js";
import { textOfHex } from "./hex-text.js";
import type { AddMessages } from "./outbox.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

export interface CasesDeps {
  readonly facts: DialectFacts;
  readonly addMessages: AddMessages;
}

/** From which states a case may come to this one. */
const BEFORE: Readonly<Record<Exclude<CaseState, "open">, readonly CaseState[]>> = {
  accepted: ["open"],
  failed: ["open", "accepted"],
  completed: ["open", "accepted"],
};

const COLUMNS = [
  "number",
  "wanted",
  "person_id",
  "state",
  "note",
  "document",
  "opened_at",
  "changed_at",
] as const;

type HexRow = Readonly<Record<(typeof COLUMNS)[number], string | null>>;

export function createCases(db: Kysely<Tables>, { facts, addMessages }: CasesDeps): Cases {
  const columns = COLUMNS.map((column) => sql.raw<string | null>(facts.hexOf(column)).as(column));

  return {
    open: (opened, messages = []) =>
      db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .insertInto("support_case")
          .values(rowOf(opened))
          .onConflict((conflict) => conflict.column("number").doNothing())
          .returning("number")
          .execute();
        if (rows.length === 0) return "taken";
        await addMessages(transaction, messages);
        return "opened";
      }),

    async find(number) {
      const row = await db
        .selectFrom("support_case")
        .select(columns)
        .where("number", "=", bare(number))
        .executeTakeFirst();
      return row && caseOf(row);
    },

    change: ({ number, to, note, at }, messages = []) =>
      db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .updateTable("support_case")
          .set({
            state: to,
            changed_at: at.toISOString(),
            ...(note !== undefined && { note: storable(note) }),
          })
          .where("number", "=", bare(number))
          .where("state", "in", BEFORE[to])
          .returning("number")
          .execute();
        if (rows.length === 0) return "unchanged";
        await addMessages(transaction, messages);
        return "changed";
      }),

    async waiting(personId, wanted) {
      const row = await db
        .selectFrom("support_case")
        .select(columns)
        .where("person_id", "=", storable(personId))
        .where("wanted", "=", wanted)
        .where("state", "in", ["open", "accepted"])
        .orderBy("opened_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row && caseOf(row);
    },

    async list(limit) {
      const rows = await db
        .selectFrom("support_case")
        .select(columns)
        .orderBy("opened_at", "desc")
        .orderBy("number")
        .limit(limit)
        .execute();
      return rows.flatMap((row) => caseOf(row) ?? []);
    },
  };
}

function bare(number: string): string {
  return storable(number.replaceAll(/[\s-]/g, "").toUpperCase());
}

function rowOf({
  number,
  for: wanted,
  personId,
  state,
  note,
  openedAt,
  changedAt,
  ...document
}: SupportCase) {
  return {
    number: bare(number),
    wanted,
    person_id: storable(personId),
    state,
    note: note === undefined ? null : storable(note),
    document: JSON.stringify({ ...document, personId }),
    opened_at: openedAt.toISOString(),
    changed_at: changedAt.toISOString(),
  };
}

const shape = z.object({
  number: z.string(),
  for: z.enum(["person", "bot"]),
  personId: z.string(),
  askedById: z.string(),
  conversationId: z.string(),
  language: z.enum(LANGUAGES),
  topic: z.string().optional(),
  steps: z.array(z.object({ topic: z.string(), ended: z.string().optional() })),
  diagnosis: z.string().optional(),
  code: z.string().optional(),
  transcript: z.array(z.object({ by: z.enum(["person", "bot"]), text: z.string() })),
  state: z.enum(CASE_STATES),
  note: z.string().optional(),
  openedAt: z.coerce.date(),
  changedAt: z.coerce.date(),
});

/** Undefined where the row does not hold what was written. */
function caseOf(row: HexRow): SupportCase | undefined {
  const text = (hex: string | null) => (hex === null ? undefined : textOfHex(hex));
  try {
    const document: unknown = JSON.parse(text(row.document) ?? "");
    const read = shape.safeParse({
      ...(typeof document === "object" ? document : {}),
      number: text(row.number),
      for: text(row.wanted),
      state: text(row.state),
      note: text(row.note),
      openedAt: text(row.opened_at),
      changedAt: text(row.changed_at),
    });
    if (!read.success) return undefined;
    const { note, ...rest } = read.data;
    // What is not there is left out, as it was when it was written.
    return { ...(rest as SupportCase), ...(note !== undefined && { note }) };
  } catch {
    return undefined;
  }
}

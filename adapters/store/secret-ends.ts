import { createHash } from "node:crypto";
import type { Kysely, Selectable } from "kysely";

import type { SecretFate } from "../ports/secrets.js";
import { storable } from "./storable.js";
import type { Tables } from "./tables.js";

type Ended = Pick<
  Selectable<Tables["sealed_secret"]>,
  "id" | "kind" | "actor_id" | "reader_id" | "target_id"
>;

const PEOPLE = ["kind", "actor_id", "reader_id", "target_id"] as const;

/** Written in the transaction that erases the secret; the first end counts. */
export async function keepEnd(
  transaction: Kysely<Tables>,
  { id, kind, actor_id, reader_id, target_id }: Ended,
  how: "opened" | "expired",
  at: Date,
): Promise<void> {
  await transaction
    .insertInto("secret_end")
    // The address of a page is not left on the disk: a trace of it will do to keep one end a secret.
    .values({
      id: createHash("sha256").update(id).digest("hex"),
      kind,
      actor_id,
      reader_id,
      target_id,
      how,
      at: at.toISOString(),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** What ended, and what its reader can still see; what expired counts as such before it is swept. */
export async function fatesOf(
  db: Kysely<Tables>,
  personId: string,
  asked: { readonly since: Date; readonly now: Date; readonly limit: number },
): Promise<readonly SecretFate[]> {
  const who = storable(personId);
  const since = asked.since.toISOString();
  const ended = await db
    .selectFrom("secret_end")
    .select([...PEOPLE, "how", "at"])
    .where((eb) => eb.or([eb("actor_id", "=", who), eb("reader_id", "=", who)]))
    .where("at", ">", since)
    .orderBy("at", "desc")
    .limit(asked.limit)
    .execute();
  const kept = await db
    .selectFrom("sealed_secret")
    .select([...PEOPLE, "expires_at"])
    .where((eb) => eb.or([eb("actor_id", "=", who), eb("reader_id", "=", who)]))
    .where("released", "=", 1)
    .where("expires_at", ">", since)
    .orderBy("expires_at", "desc")
    .limit(asked.limit)
    .execute();
  const now = asked.now.toISOString();
  const unopened = kept.map(({ expires_at: at, ...row }) => ({
    ...row,
    at,
    how: at > now ? ("waiting" as const) : ("expired" as const),
  }));
  return [...unopened, ...ended]
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .slice(0, asked.limit)
    .map((row) => ({
      kind: row.kind,
      actorId: row.actor_id,
      readerId: row.reader_id,
      targetId: row.target_id,
      how: row.how,
      at: new Date(row.at),
    }));
}

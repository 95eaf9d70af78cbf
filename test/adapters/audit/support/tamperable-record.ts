import { join } from "node:path";

import LibsqlDatabase from "libsql";

import { anchorNow } from "../../../../adapters/audit/anchor-now.js";
import { readAnchors } from "../../../../adapters/audit/anchors.js";
import type { Verdict } from "../../../../adapters/audit/verdict.js";
import { verifyTrail } from "../../../../adapters/audit/verify-trail.js";
import type { AuditEntry } from "../../../../adapters/ports/audit.js";
import type { Store } from "../../../../adapters/ports/store.js";
import { createSqliteStore } from "../../../../adapters/store/sqlite/create-sqlite-store.js";
import { createSettableClock } from "../../../support/settable-clock.js";
import { createTemporaryFolder } from "../../store/support/temporary-folder.js";
import { TEST_SEAL } from "../../../support/test-seal.js";

/** How many entries there are, and after how many of them an anchor was written. */
export const ENTRIES = 60;
const ANCHORED_EVERY = 20;

type Value = string | number | null | Buffer;

/** A record that the bot wrote, and somebody at its database who may do anything but know the key. */
export interface TamperableRecord {
  readonly store: Store;
  /** Runs a statement behind the store's back. */
  tamper(statement: string, ...values: readonly Value[]): void;
  /** One line as the database holds it. */
  row(sequence: number): Readonly<Record<string, Value>>;
  /** The bot goes on and writes as many entries, a minute apart. */
  goOn(entries: number): Promise<void>;
  verify(): Promise<Verdict>;
  /** Puts the record back to what the bot wrote at first. */
  restore(): void;
  remove(): Promise<void>;
}

export async function createTamperableRecord(): Promise<TamperableRecord> {
  const folder = createTemporaryFolder();
  const file = join(folder.path, "support.db");
  const anchorFile = join(folder.path, "anchors.jsonl");
  const clock = createSettableClock();
  const store = await createSqliteStore({ file, clock, seal: TEST_SEAL });
  let written = 0;
  async function goOn(entries: number): Promise<void> {
    for (let more = 0; more < entries; more += 1) {
      clock.advance(60_000);
      written += 1;
      await store.audit.append(entry(written, clock.now()));
    }
  }
  while (written < ENTRIES) {
    await goOn(ANCHORED_EVERY);
    await anchorNow({ trail: store.trail, seal: TEST_SEAL, clock, file: anchorFile });
  }
  const anchors = readAnchors(anchorFile, TEST_SEAL);
  const database = new LibsqlDatabase(file);
  database.exec("drop trigger audit_entry_no_update; drop trigger audit_entry_no_delete");
  database.exec("pragma ignore_check_constraints = 1; pragma synchronous = off");
  database.exec("drop index audit_one_intent_an_action");
  database.exec("create table untouched as select * from audit_entry");
  return {
    store,
    tamper: (statement, ...values) => void database.prepare(statement).run(...values),
    row: (sequence) => {
      const found: unknown = database.prepare("select * from audit_entry where sequence = ?").get(sequence);
      return found as Readonly<Record<string, Value>>;
    },
    goOn,
    verify: () => verifyTrail({ trail: store.trail, seal: TEST_SEAL, anchors }),
    restore() {
      database.exec("delete from audit_entry; insert into audit_entry select * from untouched");
    },
    async remove() {
      database.close();
      await store.close();
      folder.remove();
    },
  };
}

/** Every field of an entry is there in some of them, and left out in some. */
function entry(number: number, at: Date): AuditEntry {
  const reset = number % 3 !== 0;
  return {
    at: at.toISOString(),
    event: reset ? (number % 3 === 1 ? "reset-intended" : "reset-changed") : "reset-denied",
    actorId: `actor ${number % 4}`,
    conversationId: `conversation ${number % 5}`,
    rule: "matrix:helpdesk-administrator",
    ...(number % 7 !== 0 && { targetId: `target ${number % 6}` }),
    ...(reset && { actionId: `action ${number}`, reason: `ticket ${number}: één 🎉` }),
    ...(number % 3 === 2 && { directoryRequestId: `request ${number}` }),
  };
}

import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import LibsqlDatabase from "libsql";

import { verifyTrail } from "../../../adapters/audit/verify-trail.js";
import { CorruptDocument } from "../../../adapters/ports/store.js";
import { createSqliteStore } from "../../../adapters/store/sqlite/create-sqlite-store.js";
import { SQLITE_FACTS } from "../../../adapters/store/sqlite/sqlite-facts.js";
import { StoreUnusable } from "../../../adapters/store/store-unusable.js";
import { storeContract } from "../../contracts/store.js";
import { createSettableClock } from "../../support/settable-clock.js";
import { createTemporaryFolder, type TemporaryFolder } from "./support/temporary-folder.js";
import { TEST_SEAL } from "../../support/test-seal.js";

const clock = createSettableClock();
const seal = TEST_SEAL;

describe("the store in a SQLite file", () => {
  storeContract(async () => {
    const folder = createTemporaryFolder();
    const file = join(folder.path, "support.db");
    return {
      facts: SQLITE_FACTS,
      unprotect: ["drop trigger audit_entry_no_update", "drop trigger audit_entry_no_delete"],
      open: (withClock) => createSqliteStore({ file, clock: withClock, seal: TEST_SEAL }),
      async sql(statement) {
        const database = new LibsqlDatabase(file);
        try {
          database.exec(statement);
        } finally {
          database.close();
        }
      },
      async count(table) {
        const database = new LibsqlDatabase(file);
        try {
          const row: unknown = database.prepare(`select count(*) as count from ${table}`).get();
          return (row as { readonly count: number }).count;
        } finally {
          database.close();
        }
      },
      remove: async () => folder.remove(),
    };
  });
});

describe("opening a SQLite file", () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = createTemporaryFolder();
  });
  afterEach(() => folder.remove());

  it("makes the folder by itself, for its owner alone, with the file support.db in it", async () => {
    const directory = join(folder.path, "deep", "er");
    const store = await createSqliteStore({ directory, clock, seal });
    await store.close();
    assert.ok(readdirSync(directory).includes("support.db"));
    if (process.platform !== "win32") assert.equal(statSync(directory).mode & 0o077, 0);
  });

  it("uses write-ahead logging, so that readers and a writer do not wait for each other", async () => {
    const file = join(folder.path, "support.db");
    const store = await createSqliteStore({ file, clock, seal });
    const writer = new LibsqlDatabase(file);
    writer.exec("begin immediate");
    assert.deepEqual(writer.prepare("pragma journal_mode").all(), [{ journal_mode: "wal" }]);
    assert.equal(await store.conversations.load("c"), undefined);
    writer.exec("rollback");
    writer.close();
    await store.close();
  });

  it("waits for another process's write without stopping the event loop", async () => {
    const file = join(folder.path, "support.db");
    const store = await createSqliteStore({ file, clock, seal });
    const writer = new LibsqlDatabase(file);
    writer.exec("begin immediate");
    const saved = store.conversations.save("c", {}, 0);
    // This timer only runs if the wait leaves room for it, and the save only ends if the timer runs.
    setTimeout(() => writer.exec("commit"), 30);
    assert.equal(await saved, "saved");
    writer.close();
    await store.close();
  });

  it("names the path, DATA_DIR and what to do when the folder is read-only", async function () {
    if (process.platform === "win32") this.skip();
    chmodSync(folder.path, 0o555);
    const directory = join(folder.path, "data");
    await assertUnusable(
      asNobody(() => createSqliteStore({ directory, clock, seal })),
      directory,
    );
  });

  it("names the path, DATA_DIR and what to do when the file in it is read-only", async function () {
    if (process.platform === "win32") this.skip();
    const directory = join(folder.path, "data");
    mkdirSync(directory);
    writeFileSync(join(directory, "support.db"), "", { mode: 0o444 });
    chmodSync(directory, 0o555);
    chmodSync(folder.path, 0o755);
    await assertUnusable(
      asNobody(() => createSqliteStore({ directory, clock, seal })),
      directory,
    );
    chmodSync(directory, 0o755);
  });

  it("names DATA_DIR when it is no folder at all", async () => {
    const directory = join(folder.path, "data");
    writeFileSync(directory, "a file");
    await assertUnusable(createSqliteStore({ directory, clock, seal }), directory);
  });

  it("says so when the file is no database, and leaves it as it is", async () => {
    const file = join(folder.path, "support.db");
    writeFileSync(file, "not a database ".repeat(1_000));
    await assert.rejects(createSqliteStore({ file, clock, seal }), (fault) => {
      assert.ok(fault instanceof StoreUnusable);
      assert.match(fault.message, /is not a database .*move it away/);
      return true;
    });
    assert.equal(statSync(file).size, 15_000);
  });
});

describe("bytes in a SQLite file that are no text", () => {
  it("do not end the process, where documents are kept", async () => {
    const folder = createTemporaryFolder();
    const file = join(folder.path, "support.db");
    const store = await createSqliteStore({ file, clock, seal });
    const chat = { personId: "p", conversationId: "c", reference: {}, language: "nl" } as const;
    await store.conversations.save("c", {}, 0);
    await store.personalChats.remember(chat);
    const notice = { kind: "approval-wanted", requestId: "r" } as const;
    await store.outbox.add([{ id: "o", personId: "p", notice, dueAt: clock.now(), giveUpAt: clock.now() }]);
    const database = new LibsqlDatabase(file);
    const noText = "cast(x'7b22ff22' as text)";
    database.exec(`update conversation set document = ${noText}`);
    database.exec(
      `update personal_chat set conversation_id = ${noText}, reference = ${noText}, updated_at = ${noText}`,
    );
    database.exec(
      `update outbox_message set notice = ${noText}, person_id = ${noText}, give_up_at = ${noText}`,
    );
    database.close();
    await assert.rejects(store.conversations.load("c"), CorruptDocument);
    assert.equal(await store.personalChats.of("p"), undefined);
    assert.equal(await store.personalChats.remember(chat), "new");
    const [claimed] = await store.outbox.claim(clock.now(), "me", 1_000, 1);
    assert.deepEqual([claimed?.id, claimed?.personId, claimed?.notice], ["o", "", undefined]);
    await store.close();
    folder.remove();
  });
});

describe("two processes on one SQLite file", () => {
  it("spend 200 actions between them, each once, with one intent each", async () => {
    const folder = createTemporaryFolder();
    const file = join(folder.path, "support.db");
    const store = await createSqliteStore({ file, clock, seal });
    const ids = Array.from({ length: 200 }, (_, index) => String(index));
    for (const id of ids) {
      await store.actions.add({
        id,
        actorId: "actor",
        conversationId: "conversation",
        targetId: "target",
        reason: "reason",
        way: "temporary-password",
        reader: "actor",
        revokeSessions: false,
        fingerprint: "fingerprint",
        expiresAt: new Date("2999-01-01T00:00:00.000Z"),
      });
    }
    const program = fileURLToPath(new URL("./support/spend-all.js", import.meta.url));
    const children = [1, 2].map(() => fork(program, [file, String(ids.length)]));
    await Promise.all(children.map((child) => once(child, "message")));
    const spent = await Promise.all(
      children.map(async (child) => {
        child.send("go");
        const answer: unknown[] = await once(child, "message");
        await once(child, "exit");
        return Number(answer[0]);
      }),
    );
    assert.equal(
      spent.reduce((sum, each) => sum + each, 0),
      ids.length,
    );
    const intended = (await store.audit.entries()).map((entry) => entry.actionId);
    assert.equal(intended.length, ids.length);
    assert.deepEqual(new Set(intended), new Set(ids));
    const verdict = await verifyTrail({ trail: store.trail, seal, anchors: { good: [], bad: [] } });
    assert.deepEqual(verdict, { kind: "sound", entries: ids.length, anchoredUpTo: 0, sealedLater: 0 });
    await store.close();
    folder.remove();
  });
});

async function assertUnusable(opening: Promise<unknown>, path: string): Promise<void> {
  await assert.rejects(opening, (fault) => {
    assert.ok(fault instanceof StoreUnusable, String(fault));
    assert.ok(fault.message.includes(path), fault.message);
    assert.match(fault.message, /Set DATA_DIR to a folder that this process may write to/);
    return true;
  });
}

/** The superuser may write everywhere, so it lends its process to nobody for a moment. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import LibsqlDatabase from "libsql";

import { createOneViewDelivery } from "../../../adapters/delivery/one-view-delivery.js";
import { createSecretSeal } from "../../../adapters/delivery/secret-seal.js";
import type { SecretAbout, SecretDelivery } from "../../../adapters/ports/delivery.js";
import { Secret } from "../../../adapters/ports/secret.js";
import type { Store } from "../../../adapters/ports/store.js";
import { createSystemRandom } from "../../../adapters/random/system-random.js";
import { createSqliteStore } from "../../../adapters/store/sqlite/create-sqlite-store.js";
import { createSettableClock, type SettableClock } from "../../support/settable-clock.js";
import { ABOUT, TEST_SECRETS_KEY } from "../../support/test-delivery.js";
import { TEST_SEAL } from "../../support/test-seal.js";

const MINUTE = 60_000;
const PASSWORD = "kf7d-njx3-c4tp";

describe("secrets that wait, on disk", () => {
  let clock: SettableClock;
  let folder: string;
  let store: Store;
  let delivery: SecretDelivery;
  let faults: Error[];

  beforeEach(async () => {
    clock = createSettableClock();
    folder = mkdtempSync(join(tmpdir(), "one-view-"));
    store = await open();
    faults = [];
    delivery = deliver();
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const open = () => createSqliteStore({ directory: folder, clock, seal: TEST_SEAL });

  function deliver(over: Store = store, key: Uint8Array = TEST_SECRETS_KEY): SecretDelivery {
    const random = createSystemRandom();
    return createOneViewDelivery({
      secrets: over.secrets,
      seal: createSecretSeal(key, random),
      baseUrl: () => "http://127.0.0.1:4000",
      clock,
      random,
      onFault: (fault) => faults.push(fault),
    });
  }

  async function put(reader = "karin", password = PASSWORD, about: Partial<SecretAbout> = {}) {
    const slipId = await delivery.deposit(new Secret(password), reader, { ...ABOUT, ...about });
    assert.ok(await delivery.release(slipId));
    return slipId;
  }

  /** Everything the database keeps on disk. */
  function bytes(): string {
    const files = ["support.db", "support.db-wal"].map((name) => join(folder, name)).filter(existsSync);
    return files.map((file) => readFileSync(file, "latin1")).join("\n");
  }

  const row = () => {
    const database = new LibsqlDatabase(join(folder, "support.db"));
    const found = database.prepare("select * from sealed_secret").all();
    database.close();
    return found;
  };

  it("never has the secret itself, in any spelling", async () => {
    const id = await put();
    const kept = bytes();
    for (const spelling of [
      PASSWORD,
      PASSWORD.replaceAll("-", ""),
      Buffer.from(PASSWORD).toString("base64"),
    ]) {
      assert.ok(!kept.includes(spelling));
    }
    assert.ok(kept.includes(id), "the row itself is there to be looked at");
  });

  it("leaves not even the encrypted one after it was shown, erased or has expired", async () => {
    const ends: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
      shown: (id) => delivery.reveal(id, "karin"),
      erased: (id) => delivery.erase(id),
      expired: async () => {
        clock.advance(11 * MINUTE);
        await delivery.sweep();
      },
    };
    for (const [name, end] of Object.entries(ends)) {
      const id = await put();
      const [{ sealed }] = row() as [{ sealed: string }];
      assert.ok(bytes().includes(sealed), name);
      await end(id);
      assert.deepEqual(row(), []);
      assert.ok(!bytes().includes(sealed), `${name}: what was encrypted is still in the file`);
      assert.ok(!bytes().includes(id) || name === "shown", name);
    }
  });

  it("cannot be given to somebody else by changing its row, nor read with another key", async () => {
    const change = (what: string) => {
      const database = new LibsqlDatabase(join(folder, "support.db"));
      database.exec(`update sealed_secret set ${what}`);
      database.close();
    };
    for (const [what, reader] of [
      ["reader_id = 'mallory'", "mallory"],
      ["for_name = 'Somebody'", "karin"],
      ["kind = 'temporary-access-pass'", "karin"],
      ["sealed = 'AAAA'", "karin"],
      ["sealed = ''", "karin"],
    ] as const) {
      const id = await put();
      change(what);
      assert.deepEqual(await delivery.reveal(id, reader), { kind: "gone" }, what);
      await delivery.erase(id);
    }
    const id = await put();
    const stranger = deliver(store, Buffer.from("another key of thirty-two bytes!"));
    assert.deepEqual(await stranger.reveal(id, "karin"), { kind: "gone" });
    assert.equal(faults.length, 6);
    assert.match(faults[5]?.message ?? "", /cannot be opened: is SECRETS_KEY another one/);
    assert.equal((await delivery.reveal(id, "karin")).kind, "revealed", "it was not spoilt by the wrong key");
  });

  it("cannot take another row's place", async () => {
    const [mine, other] = [await put("karin"), await put("karin", "another password")];
    const database = new LibsqlDatabase(join(folder, "support.db"));
    database.exec(
      `update sealed_secret set sealed = (select sealed from sealed_secret where id = '${other}') where id = '${mine}'`,
    );
    database.close();
    assert.deepEqual(await delivery.reveal(mine, "karin"), { kind: "gone" });
  });
});

import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { anchorNow } from "../../../adapters/audit/anchor-now.js";
import { readAnchors } from "../../../adapters/audit/anchors.js";
import { type Anchoring, keepAnchoring } from "../../../adapters/audit/keep-anchoring.js";
import { createSeal } from "../../../adapters/audit/seal.js";
import { verifyTrail } from "../../../adapters/audit/verify-trail.js";
import type { Store } from "../../../adapters/ports/store.js";
import { createSqliteStore } from "../../../adapters/store/sqlite/create-sqlite-store.js";
import { createSettableClock, type SettableClock } from "../../support/settable-clock.js";
import { TEST_SEAL } from "../../support/test-seal.js";
import { createTemporaryFolder, type TemporaryFolder } from "../store/support/temporary-folder.js";

describe("anchors", () => {
  let folder: TemporaryFolder;
  let clock: SettableClock;
  let store: Store;
  let file: string;
  let faults: Error[];
  const started: Anchoring[] = [];
  beforeEach(async () => {
    folder = createTemporaryFolder();
    clock = createSettableClock();
    store = await createSqliteStore({ file: join(folder.path, "support.db"), clock, seal: TEST_SEAL });
    file = join(folder.path, "made", "anchors.jsonl");
    faults = [];
  });
  afterEach(async () => {
    for (const each of started.splice(0)) await each.stop();
    await store.close();
    folder.remove();
  });

  async function append(entries: number): Promise<void> {
    for (let more = 0; more < entries; more += 1) {
      await store.audit.append({
        at: clock.now().toISOString(),
        event: "reset-denied",
        actorId: "a",
        conversationId: "c",
      });
    }
  }
  const anchor = () => anchorNow({ trail: store.trail, seal: TEST_SEAL, clock, file });
  const sequences = () => readAnchors(file, TEST_SEAL).good.map(({ sequence }) => sequence);
  const verify = (seal = TEST_SEAL) =>
    verifyTrail({ trail: store.trail, seal, anchors: readAnchors(file, seal) });
  function start(): Anchoring {
    const onFault = (fault: Error) => void faults.push(fault);
    const anchoring = keepAnchoring({ trail: store.trail, seal: TEST_SEAL, clock, file, onFault });
    started.push(anchoring);
    return anchoring;
  }

  it("are lines of a file for its owner's eyes: number, hash, time and proof of the key", async () => {
    assert.equal(await anchor(), undefined);
    await append(3);
    const made = await anchor();
    assert.ok(made);
    const last = await store.trail.last();
    assert.deepEqual([made.sequence, made.hash, made.at], [3, last?.hash, "2026-03-02T09:00:00.000Z"]);
    assert.equal(readFileSync(file, "utf8"), `${JSON.stringify(made)}\n`);
    if (process.platform !== "win32") assert.equal(statSync(file).mode & 0o077, 0);
    assert.deepEqual(await verify(), { kind: "sound", entries: 3, anchoredUpTo: 3, sealedLater: 0 });
    await append(1);
    assert.deepEqual(await verify(), { kind: "sound", entries: 4, anchoredUpTo: 3, sealedLater: 0 });
  });

  it("that somebody changed, made up or damaged are told by their line", async () => {
    await append(2);
    const made = await anchor();
    const forged = [
      { ...made, sequence: 1 },
      { ...made, at: "2027-01-01T00:00:00.000Z" },
      { ...made, mac: "" },
    ];
    for (const bad of [...forged.map((each) => JSON.stringify(each)), '{"sequence":2,', "[]", "null", "{}"]) {
      writeFileSync(file, `${JSON.stringify(made)}\n${bad}\n`);
      assert.deepEqual(await verify(), { kind: "tampered", what: "anchor", entry: 2 }, bad);
    }
  });

  it("do not grow together with a line that a crash cut short, and count again after it", async () => {
    await append(1);
    await anchor();
    appendFileSync(file, '{"sequence":1,"ha');
    await append(1);
    await anchor();
    assert.deepEqual(sequences(), [1, 2]);
    assert.deepEqual(await verify(), { kind: "tampered", what: "anchor", entry: 2 });
  });

  it("prove nothing with another key", async () => {
    await append(2);
    await anchor();
    assert.deepEqual(await verify(createSeal(Buffer.alloc(32, 1))), {
      kind: "tampered",
      what: "other-key",
      entry: 1,
    });
  });

  describe("of a running bot", () => {
    it("are written at the first entry, then within a minute, and not while nothing happens", async () => {
      const anchoring = start();
      await anchoring.look();
      assert.deepEqual(sequences(), []);
      await append(1);
      await anchoring.look();
      await append(5);
      clock.advance(59_999);
      await anchoring.look();
      assert.deepEqual(sequences(), [1]);
      clock.advance(1);
      await anchoring.look();
      clock.advance(3_600_000);
      await anchoring.look();
      assert.deepEqual(sequences(), [1, 6]);
    });

    it("are written after a hundred entries, without a wait", async () => {
      const anchoring = start();
      await append(1);
      await anchoring.look();
      await append(99);
      await anchoring.look();
      await append(1);
      await anchoring.look();
      assert.deepEqual(sequences(), [1, 101]);
    });

    it("are written when it stops, and go on after a restart", async () => {
      const before = start();
      await append(2);
      await before.look();
      await append(2);
      await before.stop();
      const after = start();
      await after.look();
      await append(1);
      await after.look();
      assert.deepEqual(sequences(), [2, 4]);
      await after.stop();
      assert.deepEqual(sequences(), [2, 4, 5]);
      assert.deepEqual(faults, []);
    });

    it("are missed aloud when the record no longer agrees with the last of them", async () => {
      await append(2);
      const made = await anchor();
      const other = { sequence: 3, hash: made?.hash ?? "", at: clock.now().toISOString() };
      appendFileSync(file, `${JSON.stringify({ ...other, mac: TEST_SEAL.ofAnchor(other) })}\n`);
      await start().look();
      assert.equal(faults.length, 1);
      assert.match(faults[0]?.message ?? "", /no longer holds entry 3 .* Run `npm run audit -- verify`/);
    });

    it("that cannot be written are told, and written when they can be", async () => {
      mkdirSync(file, { recursive: true });
      const anchoring = start();
      await append(1);
      await anchoring.look();
      assert.match(faults[0]?.message ?? "", /could not be anchored/);
      file = join(folder.path, "elsewhere.jsonl");
      await start().look();
      assert.deepEqual(sequences(), [1]);
      await anchoring.look();
      assert.equal(faults.length, 2);
    });
  });
});

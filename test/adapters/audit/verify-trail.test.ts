import assert from "node:assert/strict";
import { createHmac } from "node:crypto";

import { linesOf } from "../../../adapters/audit/lines.js";
import { createSeal } from "../../../adapters/audit/seal.js";
import { verifyTrail } from "../../../adapters/audit/verify-trail.js";
import type { AuditTrail, StoredLine } from "../../../adapters/ports/audit.js";
import { TEST_SEAL } from "../../support/test-seal.js";

const NO_ANCHORS = { good: [], bad: [] };

/** A record as it can only be without the database's own rules: numbers may occur twice. */
function trailOf(lines: readonly StoredLine[]): AuditTrail {
  return {
    page: async (after = -Infinity, limit) => lines.filter((line) => line.sequence > after).slice(0, limit),
    last: async () => lines.at(-1),
  };
}

function chain(count: number, seal = TEST_SEAL): readonly StoredLine[] {
  const lines: StoredLine[] = [];
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const previousHash = lines.at(-1)?.hash ?? seal.start;
    const content = {
      sequence,
      previousHash,
      entry: { at: "2026-03-02T09:00:00.000Z", actorId: `a${sequence}` },
    };
    lines.push({ ...content, hash: seal.of(content), damaged: [] });
  }
  return lines;
}

describe("the seal of a line", () => {
  it("is the HMAC-SHA-256 of the hash before it, the canonical entry and its number", () => {
    const key = Buffer.alloc(32, 7);
    const seal = createSeal(key);
    const entry = { reason: "één", at: "2026-03-02T09:00:00.000Z", actorId: "a" };
    const text = `${seal.start}{"actorId":"a","at":"2026-03-02T09:00:00.000Z","reason":"één"}12`;
    const expected = createHmac("sha256", key).update(text).digest("hex");
    assert.equal(seal.of({ sequence: 12, previousHash: seal.start, entry }), expected);
    const { at, actorId, reason } = entry;
    assert.equal(
      seal.of({ sequence: 12, previousHash: seal.start, entry: { at, reason, actorId } }),
      expected,
    );
    assert.notEqual(createSeal(Buffer.alloc(32, 8)).start, seal.start);
  });

  it("is refused a key of less than 32 bytes", () => {
    assert.throws(() => createSeal(Buffer.alloc(31, 7)), RangeError);
  });
});

describe("checking a record", () => {
  it("finds an empty one sound, with any key", async () => {
    const verdict = await verifyTrail({ trail: trailOf([]), seal: TEST_SEAL, anchors: NO_ANCHORS });
    assert.deepEqual(verdict, { kind: "sound", entries: 0, anchoredUpTo: 0, sealedLater: 0 });
  });

  it("says so when nothing is sealed with this key", async () => {
    for (const count of [1, 2, 50]) {
      const trail = trailOf(chain(count, createSeal(Buffer.alloc(32, 9))));
      assert.deepEqual(await verifyTrail({ trail, seal: TEST_SEAL, anchors: NO_ANCHORS }), {
        kind: "tampered",
        what: "other-key",
        entry: 1,
      });
    }
  });

  it("does not take a changed first or last line for another key", async () => {
    const lines = chain(3);
    for (const [place, line] of lines.entries()) {
      const changed = lines.with(place, { ...line, entry: { ...line.entry, actorId: "x" } });
      const verdict = await verifyTrail({ trail: trailOf(changed), seal: TEST_SEAL, anchors: NO_ANCHORS });
      assert.deepEqual(verdict, { kind: "tampered", what: "edited", entry: place + 1 });
    }
  });

  it("finds a line that shares its number with another, wherever a page ends", async () => {
    const lines = chain(12);
    for (let place = 1; place < lines.length; place += 1) {
      const twin: StoredLine = {
        ...lines[place],
        ...lines[place - 1],
        entry: { actorId: "twin" },
      } as StoredLine;
      const doubled = lines.toSpliced(place, 0, twin);
      for (const size of [1, 2, 3, 5, 13, 100]) {
        const seen: StoredLine[] = [];
        for await (const line of linesOf(trailOf(doubled), size)) seen.push(line);
        if (size > 1) assert.deepEqual(seen, doubled, `twin at ${place}, pages of ${size}`);
      }
      const verdict = await verifyTrail({ trail: trailOf(doubled), seal: TEST_SEAL, anchors: NO_ANCHORS });
      assert.deepEqual(verdict, { kind: "tampered", what: "inserted", entry: place });
    }
  });

  it("tells a branch: a genuine line that was written after another line than the one before it", async () => {
    const other = chain(3).slice(0, 1);
    const [first] = other;
    assert.ok(first);
    const content = { sequence: 2, previousHash: first.hash, entry: { actorId: "another second" } };
    const second: StoredLine = { ...content, hash: TEST_SEAL.of(content), damaged: [] };
    const lines = [first, second, ...chain(5).slice(2)];
    const verdict = await verifyTrail({ trail: trailOf(lines), seal: TEST_SEAL, anchors: NO_ANCHORS });
    assert.deepEqual(verdict, { kind: "tampered", what: "rewritten", entry: 3 });
  });

  it("reads a record of several pages to its end", async () => {
    const verdict = await verifyTrail({ trail: trailOf(chain(4_001)), seal: TEST_SEAL, anchors: NO_ANCHORS });
    assert.deepEqual(verdict, { kind: "sound", entries: 4_001, anchoredUpTo: 0, sealedLater: 0 });
  });
});

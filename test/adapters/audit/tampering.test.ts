import assert from "node:assert/strict";

import fc from "fast-check";

import { createTamperableRecord, ENTRIES, type TamperableRecord } from "./support/tamperable-record.js";
import { TAMPERINGS } from "./support/tamperings.js";

const ROUNDS = 100;

const COLUMNS = [
  "at",
  "event",
  "actor_id",
  "target_id",
  "conversation_id",
  "action_id",
  "reason",
  "rule",
  "directory_request_id",
  "previous_hash",
  "hash",
];

describe("a record that somebody tampers with", () => {
  let record: TamperableRecord;
  before(async () => {
    record = await createTamperableRecord();
  });
  afterEach(() => record.restore());
  after(() => record.remove());

  it("is sound before anybody does", async () => {
    assert.deepEqual(await record.verify(), {
      kind: "sound",
      entries: ENTRIES,
      anchoredUpTo: ENTRIES,
      sealedLater: 0,
    });
  });

  for (const [name, act] of Object.entries(TAMPERINGS)) {
    it(`tells the first bad entry where entries were ${name}, ${ROUNDS} times of ${ROUNDS}`, async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        record.restore();
        const expected = await act(record, round);
        const verdict = await record.verify();
        assert.ok(verdict.kind === "tampered", `round ${round}: not found`);
        assert.equal(verdict.entry, expected.entry, `round ${round}: ${verdict.what}`);
        assert.ok(expected.what.includes(verdict.what), `round ${round}: ${verdict.what}`);
      }
    });
  }

  it("tells the entry of any byte that changed in any column, readable or not", async () => {
    const changes = fc.record({
      entry: fc.integer({ min: 1, max: ENTRIES }),
      column: fc.constantFrom(...COLUMNS),
      place: fc.nat(),
      byte: fc.integer({ min: 1, max: 255 }),
    });
    const one = fc.asyncProperty(changes, async ({ entry, column, place, byte }) => {
      record.restore();
      const text = record.row(entry)[column];
      const bytes = Buffer.from(String(text ?? ""));
      const at = place % (bytes.length || 1);
      bytes[at] = (bytes[at] ?? 0) ^ byte;
      const changed = bytes.length > 0 ? bytes : Buffer.from([byte]);
      record.tamper(`update audit_entry set ${column} = cast(? as text) where sequence = ?`, changed, entry);
      assert.deepEqual(await record.verify(), { kind: "tampered", what: "edited", entry });
    });
    await fc.assert(one, { numRuns: 300 });
  });

  it("tells of a number that changed, and of a text that became something else", async () => {
    for (const sequence of [0, -1, ENTRIES + 1, 2 ** 40, Number.MAX_SAFE_INTEGER]) {
      record.restore();
      record.tamper("update audit_entry set sequence = ? where sequence = 7", sequence);
      const verdict = await record.verify();
      assert.ok(verdict.kind === "tampered");
      assert.equal(verdict.entry, Math.min(sequence, 7));
    }
    record.restore();
    record.tamper("update audit_entry set sequence = 9007199254740993 where sequence = 7");
    assert.deepEqual(await record.verify(), { kind: "tampered", what: "deleted", entry: 7 });
    record.restore();
    record.tamper("update audit_entry set rule = cast(rule as blob) where sequence = 9");
    assert.deepEqual(await record.verify(), { kind: "tampered", what: "edited", entry: 9 });
    record.restore();
    // Texts that libsql reads alike.
    record.tamper("update audit_entry set rule = rule || cast(x'0041' as text) where sequence = 9");
    assert.deepEqual(await record.verify(), { kind: "tampered", what: "edited", entry: 9 });
  });

  it("is found when it was emptied, and when the bot began it anew", async () => {
    record.tamper("delete from audit_entry");
    assert.deepEqual(await record.verify(), { kind: "tampered", what: "cut", entry: 1, until: ENTRIES });
    await record.goOn(ENTRIES + 5);
    assert.deepEqual(await record.verify(), { kind: "tampered", what: "rewritten", entry: 1, until: 20 });
  });
});

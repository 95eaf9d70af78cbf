import { ENTRIES, type TamperableRecord } from "./tamperable-record.js";
import type { Finding, Tampering } from "../../../../adapters/audit/verdict.js";

/** One act of tampering, the `round`-th of its kind; tells what a check of the record must find. */
export type Act = (
  record: TamperableRecord,
  round: number,
) => Promise<Pick<Finding, "entry"> & { readonly what: readonly Tampering[] }>;

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

/** The six kinds that this record is held against. */
export const TAMPERINGS: Readonly<Record<string, Act>> = {
  async edited(record, round) {
    const entry = place(round, 1, ENTRIES);
    const column = COLUMNS[round % COLUMNS.length] ?? "";
    const was = record.row(entry)[column];
    // Emptied, filled, prolonged, or taken over from elsewhere.
    const changed = was === null || was === "" ? "" : [null, `${String(was)} `, "x", ""][round % 4];
    const value =
      changed === null && /^(at|event|actor|conv|prev|hash)/.test(column) ? "0" : (changed ?? null);
    record.tamper(`update audit_entry set ${column} = ? where sequence = ?`, value, entry);
    return { what: ["edited"], entry };
  },

  async deleted(record, round) {
    const many = 1 + (round % 3);
    const entry = place(round, 1, ENTRIES - many);
    const last = entry + many - 1;
    record.tamper("delete from audit_entry where sequence between ? and ?", entry, last);
    if (round % 2 === 0) {
      record.tamper("update audit_entry set sequence = sequence - ? where sequence > ?", many, last);
    }
    return { what: ["deleted"], entry };
  },

  async inserted(record, round) {
    const entry = place(round, 1, ENTRIES + 1);
    makeRoom(record, entry);
    // Made up, or a genuine line once more.
    const copied = round % 2 === 0 ? place(round * 3, entry + 1, ENTRIES) : undefined;
    insertForged(record, entry, copied === undefined || copied <= entry ? "forged" : copied);
    // At the end, nothing tells a line that was added from one that was changed.
    return { what: ["inserted", "reordered", ...(entry > ENTRIES ? (["edited"] as const) : [])], entry };
  },

  async reordered(record, round) {
    const entry = place(round, 1, ENTRIES - 1);
    const other = place(round * 7, entry + 1, ENTRIES);
    for (const [from, to] of [
      [entry, 0],
      [other, entry],
      [0, other],
    ] as const) {
      record.tamper("update audit_entry set sequence = ? where sequence = ?", to, from);
    }
    return { what: ["reordered"], entry };
  },

  async cut(record, round) {
    const entry = place(round, 1, ENTRIES);
    record.tamper("delete from audit_entry where sequence >= ?", entry);
    return { what: ["cut"], entry };
  },

  async rewritten(record, round) {
    const entry = place(round, 1, ENTRIES);
    record.tamper("delete from audit_entry where sequence >= ?", entry);
    const many = 1 + ((round * 5) % (ENTRIES - entry + 4));
    if (round % 2 === 0) {
      // The bot itself goes on after the cut, so every line there is genuine.
      await record.goOn(many);
      return { what: ["rewritten"], entry };
    }
    for (let more = 0; more < many; more += 1) insertForged(record, entry + more, "forged");
    return { what: many === 1 ? ["edited"] : ["rewritten"], entry };
  },
};

/** Some whole number from `lowest` to `highest`, spread over the rounds. */
function place(round: number, lowest: number, highest: number): number {
  return lowest + ((round * 37) % (highest - lowest + 1));
}

function makeRoom(record: TamperableRecord, sequence: number): void {
  record.tamper("update audit_entry set sequence = -sequence - 1 where sequence >= ?", sequence);
  record.tamper("update audit_entry set sequence = -sequence where sequence < 0");
}

function insertForged(record: TamperableRecord, sequence: number, of: "forged" | number): void {
  const { hash = null } = sequence > 1 ? record.row(sequence - 1) : (record.row(sequence + 1) ?? {});
  const copied = of === "forged" ? undefined : record.row(of + 1);
  const values = COLUMNS.map((column) => copied?.[column] ?? FORGED[column] ?? null);
  const columns = ["sequence", ...COLUMNS].join(", ");
  const marks = ["sequence", ...COLUMNS].map(() => "?").join(", ");
  record.tamper(`insert into audit_entry (${columns}) values (${marks})`, sequence, ...values);
  if (!copied) {
    record.tamper("update audit_entry set previous_hash = ? where sequence = ?", hash ?? "", sequence);
  }
}

const FORGED: Readonly<Record<string, string>> = {
  at: "2026-03-02T09:30:00.000Z",
  event: "reset-changed",
  actor_id: "actor 1",
  target_id: "target 1",
  conversation_id: "conversation 1",
  action_id: "action",
  reason: "nothing to see here",
  rule: "matrix:global-administrator",
  directory_request_id: "request",
  previous_hash: "0".repeat(64),
  hash: "f".repeat(64),
};

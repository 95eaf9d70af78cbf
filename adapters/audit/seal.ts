import { createHmac } from "node:crypto";

import type { AuditFields, AuditSeal, StoredLine } from "../ports/audit.js";

const KEY_BYTES = 32;

export interface Seal extends AuditSeal {
  /** What proves that an anchor was made with this key. */
  ofAnchor(anchor: AnchorContent): string;
}

export interface AnchorContent {
  readonly sequence: number;
  readonly hash: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
}

/**
 * Seals with HMAC-SHA-256: a line's hash is that of the hash before it, the canonical JSON of its entry and its
 * number, written one after the other. Throws RangeError when the key is shorter than 32 bytes.
 */
export function createSeal(key: Uint8Array): Seal {
  if (key.length < KEY_BYTES) throw new RangeError(`An audit key has at least ${KEY_BYTES} bytes.`);
  const hmac = (text: string): string => createHmac("sha256", key).update(text).digest("hex");
  return {
    start: hmac("start of the audit record"),
    of: ({ previousHash, entry, sequence }) => hmac(`${previousHash}${canonicalJson(entry)}${sequence}`),
    ofAnchor: ({ sequence, hash, at }) => hmac(`anchor ${sequence} ${hash} ${at}`),
  };
}

/** Whether a line is as it was sealed, under its own number or another. */
export function isGenuine(seal: AuditSeal, line: StoredLine, sequence = line.sequence): boolean {
  return line.damaged.length === 0 && seal.of({ ...line, sequence }) === line.hash;
}

/** Fields in the order of their names, without those that are not there: one text for one entry. */
function canonicalJson(entry: AuditFields): string {
  return JSON.stringify(entry, Object.keys(entry).toSorted());
}

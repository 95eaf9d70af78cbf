import { scryptSync, timingSafeEqual } from "node:crypto";
import type { Random } from "../../ports/random.js";
import type { Secret } from "../../ports/secret.js";

/** What is left of a password once it was set: enough to check it, not to read it. */
export interface StoredSecret {
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
}

const HASH_BYTES = 32;
/** A low cost: the tenant is invented, lives in memory and must keep up with thousands of test resets. */
const COST = { N: 1024 };

export function storeSecret(secret: Secret, random: Random): StoredSecret {
  const salt = random.bytes(16);
  return { salt, hash: scryptSync(secret.reveal(), salt, HASH_BYTES, COST) };
}

export function isStoredSecret(secret: Secret, { salt, hash }: StoredSecret): boolean {
  return timingSafeEqual(scryptSync(secret.reveal(), salt, HASH_BYTES, COST), hash);
}

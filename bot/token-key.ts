import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../adapters/ports/random.js";

const KEY_BYTES = 32;

/**
 * The key that local chat tokens are signed with. It is kept in the data folder, for its owner's eyes only,
 * so that an open chat goes on after a restart.
 */
export function tokenKey(dataDir: string, random: Random): Uint8Array {
  const file = join(dataDir, "local-token.key");
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    const key = readFileSync(file);
    if (key.length === KEY_BYTES) return key;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  const key = random.bytes(KEY_BYTES);
  writeFileSync(file, key, { mode: 0o600 });
  return key;
}

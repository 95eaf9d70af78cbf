import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../adapters/ports/random.js";
import type { Secret } from "../adapters/ports/secret.js";

const KEY_BYTES = 32;

/** Where a key comes from. */
export interface KeySource {
  /** What it is, for an operator: `an audit key`. */
  readonly what: string;
  /** In hexadecimal. */
  readonly given: Secret | undefined;
  /** The setting that gives it. */
  readonly variable: string;
  readonly dataDir: string;
  /** In the data folder. */
  readonly fileName: string;
}

/**
 * The key that is given, or in local mode a random one that is kept in the data folder, for its owner's eyes only.
 * One that is there is never replaced.
 */
export function keptKey({ what, given, variable, dataDir, fileName }: KeySource, random: Random): Uint8Array {
  if (given !== undefined) return Buffer.from(given.reveal(), "hex");
  const file = join(dataDir, fileName);
  const key = read(file) ?? create(file, dataDir, random);
  if (key.length === KEY_BYTES) return key;
  throw new Error(
    `${file} does not hold the ${KEY_BYTES} bytes of ${what}. Bring it back from a backup, or set ${variable}.`,
  );
}

/** Made elsewhere and then given its name, so that of two processes that start together one makes the key. */
function create(file: string, dataDir: string, random: Random): Uint8Array {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${file}.${Buffer.from(random.bytes(6)).toString("hex")}`;
  writeFileSync(draft, random.bytes(KEY_BYTES), { mode: 0o600, flag: "wx" });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file);
}

function read(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

import type { Random } from "../adapters/ports/random.js";
import type { Config } from "./config.js";
import { keptKey } from "./kept-key.js";

/** The key that waiting secrets are encrypted with: SECRETS_KEY, or in local mode one of the data folder. */
export function secretsKey({ secretsKey: given, dataDir }: Config, random: Random): Uint8Array {
  return keptKey(
    { what: "a key for secrets", given, variable: "SECRETS_KEY", dataDir, fileName: "secrets.key" },
    random,
  );
}

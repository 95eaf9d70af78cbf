import type { Random } from "../adapters/ports/random.js";
import type { Config } from "./config.js";
import { keptKey } from "./kept-key.js";

/** The key that audit entries are sealed with: AUDIT_KEY, or in local mode one of the data folder. */
export function auditKey({ auditKey: given, dataDir }: Config, random: Random): Uint8Array {
  return keptKey(
    { what: "an audit key", given, variable: "AUDIT_KEY", dataDir, fileName: "audit.key" },
    random,
  );
}

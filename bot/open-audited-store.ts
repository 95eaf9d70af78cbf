import { join } from "node:path";
import { type Anchoring, keepAnchoring } from "../adapters/audit/keep-anchoring.js";
import { createSeal, type Seal } from "../adapters/audit/seal.js";
import { isSealedWith } from "../adapters/audit/verify-trail.js";
import type { Clock } from "../adapters/ports/clock.js";
import type { Random } from "../adapters/ports/random.js";
import type { Store } from "../adapters/ports/store.js";
import { auditKey } from "./audit-key.js";
import type { Config } from "./config.js";
import type { Log } from "./log.js";
import { openStore } from "./open-store.js";

export interface AuditedStoreDeps {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

/** A store with what it takes to check its record. */
export interface OpenedAudit {
  readonly store: Store;
  readonly seal: Seal;
  /** Where the running bot and `npm run audit` write down where the record ended. */
  readonly anchorFile: string;
}

export async function openAudit(
  config: Config,
  { clock, random }: Omit<AuditedStoreDeps, "log">,
): Promise<OpenedAudit> {
  const seal = createSeal(auditKey(config, random));
  const store = await openStore(config, { clock, seal });
  return { store, seal, anchorFile: join(config.dataDir, "audit-anchors.jsonl") };
}

/**
 * The store of a running bot: its audit is sealed and anchored until `close`. Throws where the record that is there
 * was sealed with another key: what this process would add could never be checked together with it.
 */
export async function openAuditedStore(config: Config, deps: AuditedStoreDeps): Promise<Store> {
  const { clock, log } = deps;
  const { store, seal, anchorFile } = await openAudit(config, deps);
  if (!(await isSealedWith(store.trail, seal))) {
    await store.close();
    throw new Error(
      "The audit record was sealed with another key. Set AUDIT_KEY to that key (or bring back audit.key in DATA_DIR); " +
        "or keep this database for the record and set DATA_DIR or DATABASE_URL to a new one.",
    );
  }
  const anchoring: Anchoring = keepAnchoring({
    trail: store.trail,
    seal,
    clock,
    file: anchorFile,
    onFault: (fault) => log.error("audit-fault", { fault }),
  });
  return {
    ...store,
    async close() {
      await anchoring.stop();
      await store.close();
    },
  };
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createOneViewDelivery } from "../../adapters/delivery/one-view-delivery.js";
import { createSecretSeal } from "../../adapters/delivery/secret-seal.js";
import type { Clock } from "../../adapters/ports/clock.js";
import type { SecretAbout, SecretDelivery } from "../../adapters/ports/delivery.js";
import { Secret } from "../../adapters/ports/secret.js";
import type { Store } from "../../adapters/ports/store.js";
import { createSystemRandom } from "../../adapters/random/system-random.js";
import { createSqliteStore } from "../../adapters/store/sqlite/create-sqlite-store.js";
import { TEST_SEAL } from "./test-seal.js";

/** The key of secrets that tests keep. */
export const TEST_SECRETS_KEY = Buffer.from("fedcba9876543210fedcba9876543210");

/** The delivery over a store, as the running bot has it. */
export function deliveryOver(
  store: Store,
  clock: Clock,
  baseUrl: () => string = () => "http://127.0.0.1:4000",
  onFault: (fault: Error) => void = (fault) => {
    throw fault;
  },
): SecretDelivery {
  const random = createSystemRandom();
  const seal = createSecretSeal(TEST_SECRETS_KEY, random);
  return createOneViewDelivery({ secrets: store.secrets, seal, baseUrl, clock, random, onFault });
}

/** A delivery on a store of its own, for tests that need no more of a bot. */
export interface TestDelivery {
  readonly delivery: SecretDelivery;
  readonly store: Store;
  /** Gives the slip of a secret that its reader can see. */
  put(
    password: string,
    readerId: string,
    about?: Partial<SecretAbout>,
  ): Promise<{ url: string; slipId: string }>;
  close(): Promise<void>;
}

export async function openTestDelivery(clock: Clock, baseUrl?: () => string): Promise<TestDelivery> {
  const folder = mkdtempSync(join(tmpdir(), "delivery-"));
  const store = await createSqliteStore({ directory: folder, clock, seal: TEST_SEAL });
  const delivery = deliveryOver(store, clock, baseUrl);
  return {
    delivery,
    store,
    async put(password, readerId, about = {}) {
      const slipId = await delivery.deposit(new Secret(password), readerId, { ...ABOUT, ...about });
      const slip = await delivery.release(slipId);
      if (slip === undefined) throw new Error("what was deposited is gone");
      return { url: slip.url, slipId };
    },
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A password of Sandra's that somebody else asked for. */
export const ABOUT: SecretAbout = {
  what: "temporary-password",
  forName: "Sandra de Wit",
  targetId: "sandra",
  actorId: "karin",
  actionId: "action",
  conversationId: "talk",
};

/** What goes on beside the turns: messages carried to people, old rows dropped. */
import type { Store } from "../adapters/ports/store.js";
import { createCourier, type CourierDeps } from "./courier/courier.js";
import { startLoop } from "./loop.js";

export interface BackgroundDeps extends Omit<CourierDeps, "outbox" | "chats" | "cases"> {
  readonly store: Store;
}

export interface Background {
  stop(): Promise<void>;
}

/** What this process adds is carried at once; what another one left behind, within that time. */
const COURIER_MS = 2_000;
const CLEAN_UP_MS = 3_600_000;
/** Longer than it takes; one instance at a time is enough. */
const CLEAN_UP_LEASE_MS = 5 * 60_000;

export function startBackground(deps: BackgroundDeps): Background {
  const { store, clock, random, log } = deps;
  const courier = createCourier({
    ...deps,
    outbox: store.outbox,
    chats: store.personalChats,
    cases: store.cases,
  });
  const carrying = startLoop(() => courier.sweep(), COURIER_MS);
  const deaf = store.outbox.onAdded(() => carrying.wake());

  const holder = Buffer.from(random.bytes(16)).toString("base64url");
  const cleaning = startLoop(async () => {
    try {
      if (!(await store.locks.acquire("clean-up", holder, CLEAN_UP_LEASE_MS))) return;
      await store.cleanUp(clock.now());
      await store.locks.release("clean-up", holder);
    } catch (error) {
      log.error("clean-up-failed", { error });
    }
  }, CLEAN_UP_MS);

  return {
    async stop() {
      deaf();
      await Promise.all([carrying.stop(), cleaning.stop()]);
    },
  };
}

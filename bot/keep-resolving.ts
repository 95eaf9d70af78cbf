/** Sweeps over resets whose end is not known, while the process runs. */
import type { Guard } from "../adapters/ports/guard.js";
import type { Log } from "./log.js";
import { type Loop, startLoop } from "./loop.js";

const EVERY_MS = 10_000;

export interface KeepResolvingDeps {
  readonly guard: Pick<Guard, "resolve">;
  readonly log: Log;
}

/** A sweep at once and after every ten seconds. One that fails is logged. */
export function keepResolving({ guard, log }: KeepResolvingDeps): Loop {
  return startLoop(async () => {
    try {
      await guard.resolve();
    } catch (fault) {
      log.error("resolving-failed", { fault });
    }
  }, EVERY_MS);
}

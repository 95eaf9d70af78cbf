/** Sweeps over resets whose end is not known, while the process runs. */
import type { Guard } from "../adapters/ports/guard.js";
import type { Log } from "./log.js";

const EVERY_MS = 10_000;

export interface KeepResolvingDeps {
  readonly guard: Pick<Guard, "resolve">;
  readonly log: Log;
  readonly everyMs?: number;
}

export interface Resolving {
  /** Waits for the sweep that runs; none begins after it. */
  stop(): Promise<void>;
}

/** One sweep at a time, the next one some seconds after the last has ended. A sweep that fails is logged. */
export function keepResolving({ guard, log, everyMs = EVERY_MS }: KeepResolvingDeps): Resolving {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> = Promise.resolve();

  async function sweep(): Promise<void> {
    try {
      await guard.resolve();
    } catch (fault) {
      log.error("resolving-failed", { fault });
    }
    wait();
  }

  function wait(): void {
    if (stopped) return;
    timer = setTimeout(() => (sweeping = sweep()), everyMs);
    timer.unref();
  }

  wait();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      return sweeping;
    },
  };
}

/** The doctor beside the turns: what is wrong with the tenant's set-up stands in the log before anybody notices. */
import type { Clock } from "../adapters/ports/clock.js";
import type { Config } from "./config.js";
import type { Check } from "./doctor/check.js";
import { examine, type ExamineDeps } from "./doctor/examine.js";
import type { Log } from "./log.js";
import { type Loop, startLoop } from "./loop.js";

const EVERY_MS = 24 * 3_600_000;

export interface KeepExaminingDeps extends Partial<Pick<ExamineDeps, "fetch" | "tokens">> {
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Looks at once and every day, and logs each fault and warning in one line with what to do. Nobody waits for it: a look
 * that goes on when it is stopped is given up, and only reads. The mock tenant has nothing to look at.
 */
export function keepExamining(config: Config, deps: KeepExaminingDeps): Loop {
  const { clock, log, fetch: send = fetch, tokens } = deps;
  let giveUp = (): void => undefined;
  const stopped = new Promise<undefined>((resolve) => (giveUp = () => resolve(undefined)));
  const look = async () => {
    try {
      const looking = examine(config, { clock, fetch: send, ...(tokens === undefined ? {} : { tokens }) });
      const checks = await Promise.race([looking, stopped]);
      if (checks !== undefined) note(checks, log);
    } catch (error) {
      log.error("examining-failed", { error });
    }
  };
  const loop = startLoop(config.directory === "mock" ? async () => undefined : look, EVERY_MS);
  return {
    wake: () => loop.wake(),
    stop() {
      giveUp();
      return loop.stop();
    },
  };
}

function note(checks: readonly Check[], log: Log): void {
  for (const { name, result, says, todo } of checks) {
    if (result === "ok") continue;
    log[result === "fault" ? "error" : "warn"](`doctor-${result}`, { check: name, says, todo });
  }
  const count = (wanted: Check["result"]) => checks.filter(({ result }) => result === wanted).length;
  log.info("doctor-looked", { ok: count("ok"), warnings: count("warning"), faults: count("fault") });
}

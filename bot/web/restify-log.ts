import type { Log } from "../log.js";

/**
 * The logger restify wants (pino's methods), on top of ours. Its objects are dropped and only its own words kept:
 * restify hands over whole requests and responses, with headers and bodies.
 */
export function createRestifyLog(log: Log) {
  const words = (items: readonly unknown[]) => items.filter((item) => typeof item === "string").join(" ");
  const quiet = () => false;
  const restifyLog = {
    trace: quiet,
    debug: quiet,
    info: quiet,
    warn: (...items: readonly unknown[]) => log.warn("restify", { says: words(items) }),
    error: (...items: readonly unknown[]) => log.error("restify", { says: words(items) }),
    fatal: (...items: readonly unknown[]) => log.error("restify", { says: words(items) }),
    child: () => restifyLog,
  };
  return restifyLog;
}

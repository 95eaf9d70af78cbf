import { inTime } from "./in-time.js";
import type { Log } from "./log.js";

export interface Parts {
  /** Nothing new is taken on from the call on; resolves when nothing that came in runs any more. */
  readonly drain: () => Promise<void>;
  /** One after another, each whatever became of the one before. */
  readonly close: readonly (() => Promise<void>)[];
  readonly log: Log;
}

/** A container gets ten seconds; the rest is for closing. */
const DRAIN_MS = 8_000;
const CLOSE_MS = 1_500;

/**
 * Lets what runs finish, then closes. What does not finish in time is cut off: a reset among it has its intent in the
 * record, and any instance finds out what became of it.
 */
export async function endOrderly({ drain, close, log }: Parts): Promise<void> {
  if (!(await inTime(drain(), DRAIN_MS))) log.warn("stopped-while-turns-ran");
  const deadline = performance.now() + CLOSE_MS;
  for (const each of close) {
    try {
      if (!(await inTime(each(), deadline - performance.now()))) log.warn("stopped-while-closing");
    } catch (error) {
      log.error("close-failed", { error });
    }
  }
}

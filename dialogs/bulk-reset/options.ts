import { flowRef } from "../kit/flow-ref.js";
import { wantedIn, type Wanted } from "./rules.js";

export type BulkResult = "started" | "refused" | "cancelled" | "gave-up" | "too-many" | "show-steps";

/** What is known before the first question; stored with the talk. */
export interface BulkOptions {
  readonly wanted?: Wanted;
  readonly misses?: number;
  /** ISO 8601; kept when the flow begins again with the same people. */
  readonly beganAt?: string;
  /** Chosen at a confirmation that this one replaces. */
  readonly again?: {
    readonly ids: readonly string[];
    readonly reason: string;
    readonly revokeSessions: boolean;
  };
}

export const bulkReset = flowRef<BulkOptions, BulkResult>("bulk-reset");

/** Picks people or a group out of the sentence that began the talk, and leaves the rest of it behind. */
export function bulkOptions(said: string, isOrdinary: (word: string) => boolean): BulkOptions {
  const wanted = wantedIn(said, isOrdinary);
  return wanted === undefined ? {} : { wanted };
}

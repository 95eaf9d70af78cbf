import { flowRef } from "../kit/flow-ref.js";
import type { ResetResult } from "./outcome.js";
import type { Plan } from "./plan.js";
import { personNamedIn } from "./rules.js";

/** What is known before the first question. All of it is stored with the talk, so of the person's own words only the reason is in it. */
export interface ResetOptions {
  /** A name or user principal name to look up. */
  readonly query?: string;
  /** The query is a word that may not be a name at all. */
  readonly guessed?: boolean;
  readonly notFound?: string;
  /** Names of the roles that reach everybody, for somebody who was not found. */
  readonly whoMay?: readonly string[];
  /** ISO 8601; kept when the flow begins again with the same reset. */
  readonly beganAt?: string;
  readonly misses?: number;
  /** A person already picked. */
  readonly targetId?: string;
  /** Chosen at a confirmation that this one replaces. */
  readonly plan?: Plan;
}

export const resetUserPassword = flowRef<ResetOptions, ResetResult>("reset-user-password");

/** Picks the person out of the sentence that began the talk, and leaves the rest of it behind. */
export function resetOptions(said: string, isOrdinaryWord: (word: string) => boolean): ResetOptions {
  const named = personNamedIn(said, isOrdinaryWord);
  return named === undefined ? {} : { query: named.query, guessed: !named.sure };
}

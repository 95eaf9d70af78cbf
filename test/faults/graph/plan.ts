import type { Fault } from "../../support/graph-fake/faults.js";

/** What becomes of the next requests about one person, in the fake of Graph. */
export interface GraphPlan {
  readonly personId: string;
  /** The one write: the password profile, or the beginning of a reset operation. */
  readonly write?: Spoiled;
  /** Reading the person. */
  readonly read?: Spoiled;
  /** Asking an operation for its end. */
  readonly poll?: Spoiled;
  readonly operation?: OperationPlan;
}

export type Spoiled = Omit<Fault, "method" | "path">;

/** Operations are the tenant's, not a person's: it holds until the next plan. Times in milliseconds. */
export interface OperationPlan {
  readonly takesMs?: number;
  readonly endsAs?: "succeeded" | "failed";
  readonly location?: boolean;
}

/** What the fake saw of one person. */
export interface GraphAccount {
  /** Writes that arrived and were not sent away with 429, which proves that nothing was applied. */
  readonly writes: number;
  /** How often the password was set. */
  readonly applied: number;
  /** Requests that came sooner than Graph had asked. */
  readonly early: number;
  /** Milliseconds: the longest that any request about anybody was left open. */
  readonly longestOpen: number;
}

/** At most `most` uses of `key` in any `windowMs`: a use counts until exactly `windowMs` after it. */
export interface LimitRule {
  /** What is limited, such as `actor-hour`. */
  readonly name: string;
  /** Whose uses are counted together, such as an actor's object id. */
  readonly key: string;
  /** At least 1. */
  readonly most: number;
  readonly windowMs: number;
  /** The use that reaches `most` closes the limit for this long, however few uses the window holds by then. */
  readonly pauseMs?: number;
}

/** A limit that was reached; from `until` on there is room again. */
export interface ReachedLimit {
  readonly rule: LimitRule;
  readonly until: Date;
}

export type Room =
  | { readonly kind: "room" }
  /** Of several full limits the one that stays full longest. */
  | ({ readonly kind: "full" } & ReachedLimit);

export type Taken =
  | {
      readonly kind: "taken";
      /** From when it counts: now, or the last use of somebody who was faster. */
      readonly at: Date;
      /** The limits that this very use brought to their `most`. */
      readonly filled: readonly ReachedLimit[];
    }
  /** Nothing was counted. */
  | Extract<Room, { kind: "full" }>;

/** Counts that survive a restart and are shared by all instances. No two rules of one call share name and key. */
export interface Limits {
  /** Counts one use against every rule, or, where one is full, against none. */
  take(rules: readonly LimitRule[], now: Date): Promise<Taken>;
  /** What `take` would find, without counting; somebody else may be faster. */
  look(rules: readonly LimitRule[], now: Date): Promise<Room>;
}

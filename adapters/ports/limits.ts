/** At most `most` uses of `key` in any `windowMs`. */
export interface LimitRule {
  /** What is limited, such as `actor-hour`. */
  readonly name: string;
  /** Whose uses are counted together, such as an actor's object id. */
  readonly key: string;
  readonly most: number;
  readonly windowMs: number;
}

export type Taken =
  | { readonly kind: "taken" }
  /** Nothing was counted; from `until` on there is room again. */
  | { readonly kind: "full"; readonly rule: LimitRule; readonly until: Date };

/** Counts that survive a restart and are shared by all instances. */
export interface Limits {
  /** Counts one use against every rule, or, where one is full, against none. */
  take(rules: readonly LimitRule[], now: Date): Promise<Taken>;
}

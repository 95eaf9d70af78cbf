/** What one of the hammering processes is told. */
export interface HammerOrder {
  readonly open:
    { readonly kind: "sqlite"; readonly file: string } | { readonly kind: "postgres"; readonly url: string };
  /** Confirmations that are there. */
  readonly count: number;
  /** How many of them the limit allows. */
  readonly most: number;
}

export interface Hammered {
  readonly spent: number;
  /** Moments, in milliseconds, at which the sliding limit was taken. */
  readonly taken: readonly number[];
  readonly faults: readonly string[];
}

export const SLIDING = { name: "sliding", key: "everybody", most: 7, windowMs: 150 };

/** What was done to the record, as far as the record and its anchors can tell. */
export type Tampering =
  /** The line is not as it was sealed: changed in place, or added by somebody without the key. */
  | "edited"
  /** Lines are missing; the numbers of those after them may have been closed up. */
  | "deleted"
  /** A line that was never sealed stands between lines that were. */
  | "inserted"
  /** A genuine line stands in a place that is not its own. */
  | "reordered"
  /** Lines that an anchor knows are missing at the end. */
  | "cut"
  /** Lines were cut off and others written in their place. */
  | "rewritten"
  /** Nothing here was sealed with this key. */
  | "other-key"
  /** A line of the anchor file was not made with this key. */
  | "anchor";

export interface Finding {
  readonly what: Tampering;
  /** Number of the first bad entry; of the first bad line of the anchor file for `anchor`. */
  readonly entry: number;
  /** Where the bad entries end, when more than one is known to be bad. */
  readonly until?: number;
}

export type Verdict =
  | {
      readonly kind: "sound";
      readonly entries: number;
      /** The newest entry that an anchor confirms; 0 without anchors. */
      readonly anchoredUpTo: number;
      /** Entries up to this one were written before entries were sealed; 0 when none. */
      readonly sealedLater: number;
    }
  | ({ readonly kind: "tampered" } & Finding);

/** What becomes of one write, in the fake directory. Times in milliseconds, by the clock that the request brings. */
export interface WriteFault {
  /** When the account changes; undefined: never. */
  readonly appliesAfter?: number;
  readonly answer: WriteAnswer;
  /** By the real clock: an answer, of whatever kind, comes so late. */
  readonly answersAfter?: number;
}

export type WriteAnswer =
  /** True: changed, or refused where the account does not change. */
  | "true"
  | 429
  | 500
  | 502
  | 503
  | 504
  | "reset"
  /** The head and half of the body, then the connection ends. */
  | "half"
  /** Status 200, and a body that is not JSON. */
  | "garbage"
  | "never";

/** What becomes of the next reads of one person. */
export interface ReadFault {
  readonly times: number;
  readonly answer: 500 | 429 | "reset" | "never";
  /** The first so many are answered as they should be. */
  readonly after?: number;
  /** By the real clock. */
  readonly answersAfter?: number;
}

/** One write as it arrived. Moments in milliseconds since 1970, by the machine's clock. */
export interface ArrivedWrite {
  readonly personId: string;
  readonly password: string;
  readonly arrivedAt: number;
}

export interface Account {
  readonly writes: readonly ArrivedWrite[];
  /** How often a write changed the account. */
  readonly applied: number;
}

export interface Plan {
  readonly personId: string;
  readonly write?: WriteFault;
  readonly read?: ReadFault;
}

/** How resets without a known end are looked into, in milliseconds. */
export interface Resolving {
  /** A process that works has recorded an outcome, and told it, sooner than this: a silent one was killed. */
  readonly idle: number;
  /** One instance has an action for so long. */
  readonly lease: number;
  /** Between two looks at least; it doubles, up to a minute. */
  readonly between: number;
  /** No write leaves later than this after its intent, so that whoever finds the intent knows when none can come. */
  readonly lastSend: number;
  /** A password change that carries a later time than this after the intent is not taken for ours. */
  readonly ours: number;
  /**
   * How long after the intent an account that shows no change may be called not changed: where the process was
   * killed, and where the directory had the write and its answer was lost.
   */
  readonly quiet: { readonly killed: number; readonly sent: number };
  /** After this nobody will know. */
  readonly longest: number;
}

export const RESOLVING: Resolving = {
  idle: 20_000,
  lease: 30_000,
  between: 10_000,
  lastSend: 5_000,
  ours: 60_000,
  quiet: { killed: 40_000, sent: 5 * 60_000 },
  longest: 15 * 60_000,
};

/** For the sweep that ends it, and the message. */
const TO_TELL_MS = 60_000;

/** By when the actor of an unknown reset hears what became of it. */
export function heardBy(intendedAt: Date, { longest }: Resolving = RESOLVING): Date {
  return new Date(intendedAt.getTime() + longest + TO_TELL_MS);
}

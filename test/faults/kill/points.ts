import type { WriteFault } from "../directory/faults.js";

/** Where a process is when it is killed. */
export const POINTS = [
  "before the intent",
  "after the intent",
  "during the write",
  "after the write, before the outcome",
  "after the outcome, before the reply",
  "during the reply",
  "during the notice",
  "idle",
] as const;

export type Point = (typeof POINTS)[number];

/** What a child that is to be killed is told. */
export interface KillOrder {
  readonly dataDir: string;
  readonly url: string;
  readonly number: number;
  readonly point: Point;
  /** Whether it is stopped at the beginning or at the end of what the point names. */
  readonly late: boolean;
}

/** What it tells: that it is where it must be killed; or what its person has just been told. */
export type ChildNews =
  | { readonly kind: "at-point" }
  | { readonly kind: "heard"; readonly text: string }
  | {
      readonly kind: "confirmation";
      readonly confirm: { readonly kind: "confirm"; readonly action: string };
    };

/** A tenth of the real pauses, so that what takes a minute takes six seconds. The deadlines of reading are the real ones. */
export const TENTH = {
  deadlines: { reading: 4_000, writing: 800, whole: 7_500 },
  resolving: {
    idle: 2_000,
    lease: 3_000,
    between: 1_000,
    lastSend: 500,
    ours: 6_000,
    quiet: { killed: 4_000, sent: 30_000 },
    longest: 90_000,
  },
} as const;

export const SWEEP_EVERY_MS = 1_000;
/** A tenth of the 60 seconds in which every killed intent must have its last word. */
export const RESOLVED_WITHIN_MS = 6_000;

export function conversationOf(number: number): string {
  return `chat-of-helper-${number}`;
}

/** Before the kill, after it, or never: what the directory does with a write whose sender dies. */
export function writeOf(point: Point, number: number): WriteFault | undefined {
  if (point === "during the write") {
    const appliesAfter = [0, 1_500, undefined][number % 3];
    return { answer: "never", ...(appliesAfter !== undefined && { appliesAfter }) };
  }
  if (point !== "during the notice") return undefined;
  return number % 2 === 0 ? { answer: "reset", appliesAfter: 200 } : { answer: 504, appliesAfter: 200 };
}

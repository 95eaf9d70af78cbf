import { z } from "zod";
import type { Phrase } from "../peers/peer.js";
import type { TestLine } from "./test-lines.js";

/** What a child process is asked to do. It writes nothing of this down. */
export interface Job {
  readonly peer: string;
  readonly train: readonly Phrase[];
  readonly test: readonly TestLine[];
  /** After this long it stops measuring and reports the lines it got to. */
  readonly measureSeconds: number;
}

const scope = z.object({
  auroc: z.number(),
  recall: z.number(),
  inScope: z.number(),
  by: z.enum(["score", "margin"]),
});

const measurement = z.object({
  loadMs: z.number(),
  trainMs: z.number(),
  /** Megabytes: resident after training, and before anything was loaded. */
  memory: z.number(),
  bareMemory: z.number(),
  /** Test lines that were reached in time. */
  lines: z.number(),
  accuracy: z.number(),
  /** Missing when the test has no line of a topic, or none without. */
  outOfScope: scope.optional(),
  p50: z.number(),
  p99: z.number(),
});

/** Milliseconds, megabytes and shares from 0 to 1. */
export type Measurement = z.infer<typeof measurement>;

/** What a child process tells. */
export const progress = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("waiting") }),
  z.object({ kind: z.literal("trained") }),
  z.object({ kind: z.literal("measured"), measurement }),
  z.object({ kind: z.literal("failed"), message: z.string() }),
]);

export type Progress = z.infer<typeof progress>;

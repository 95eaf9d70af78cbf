import type { TurnContext } from "botbuilder";
import type { DialogState } from "botbuilder-dialogs";
import { z } from "zod";
import { LANGUAGES } from "../../knowledge/language.js";

/** What the root asked last, so that a typed answer is understood as well as a pressed button. */
const awaitingSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("choice"),
    topics: z.array(z.string()),
    /** What the flow of a topic would begin with, by topic. */
    options: z.record(z.string(), z.looseObject({})),
  }),
  z.object({ kind: z.literal("helped"), topic: z.string() }),
  /** Another topic was offered while a flow waits. */
  z.object({
    kind: z.literal("switch"),
    topic: z.string(),
    /** What the flow of the topic would begin with. */
    options: z.looseObject({}),
  }),
]);

const offeredSchema = z.object({
  title: z.string(),
  /** Its place in the newest list, from 1; older lists have no numbers any more. */
  number: z.number().int().positive().optional(),
  /** As it would come back when pressed: a claim like any other. */
  submit: z.looseObject({}),
});

const dialogStateShape = z.object({ dialogStack: z.array(z.looseObject({ id: z.string() })) });

const memorySchema = z.object({
  schema: z.literal(1),
  /** The language somebody asked for in so many words. */
  wish: z.enum(LANGUAGES).optional(),
  /** The language of the last clear words. */
  language: z.enum(LANGUAGES).optional(),
  awaiting: awaitingSchema.optional(),
  /** The buttons of the last turn, the newest message's first: what is typed may be one of them. */
  offered: z.array(offeredSchema).optional(),
  /** The topic whose flow is running. */
  topic: z.string().optional(),
  /** Questions in a row that found no topic. */
  unanswered: z.number().int().nonnegative(),
  /** Topics that were begun here, the latest last. */
  tried: z.array(z.object({ topic: z.string(), ended: z.string().optional() })).optional(),
  /** Questions that were not solved, and since when (UTC, ISO 8601). */
  noLuck: z.object({ times: z.number().int().nonnegative(), since: z.string() }).optional(),
  /** The latest case of this talk that a person has to take. */
  caseNumber: z.string().optional(),
  /** What is being done because the help desk asked for it. */
  taken: z
    .object({
      number: z.string(),
      topic: z.string(),
      outcome: z.enum(["solved", "told", "needs-person", "stopped"]).optional(),
    })
    .optional(),
  /** botbuilder's own stack; its inside is botbuilder's affair. */
  dialog: z.custom<DialogState>(isDialogState).optional(),
});

function isDialogState(value: unknown): boolean {
  return dialogStateShape.safeParse(value).success;
}

/** All that a conversation keeps between turns. Stored as JSON: never a secret. */
export type Memory = z.infer<typeof memorySchema>;

export type Offered = z.infer<typeof offeredSchema>;

export function emptyMemory(): Memory {
  return { schema: 1, unanswered: 0 };
}

/** Undefined when the stored document is not one that this version can go on with. */
export function readMemory(document: unknown): Memory | undefined {
  const parsed = memorySchema.safeParse(document);
  return parsed.success ? parsed.data : undefined;
}

const KEY = Symbol("memory");

export function rememberMemory(turn: TurnContext, memory: Memory): void {
  turn.turnState.set(KEY, memory);
}

export function memoryOf(turn: TurnContext): Memory {
  const memory: unknown = turn.turnState.get(KEY);
  if (memory === undefined) throw new Error("the conversation's memory was not loaded before a dialog ran");
  return memory as Memory;
}

/** botbuilder's view of the dialog stack inside the memory. Saving is the turn's affair, with its version. */
export const dialogStateAccessor = {
  get: async (turn: TurnContext, fallback?: DialogState): Promise<DialogState> => {
    const memory = memoryOf(turn);
    memory.dialog ??= fallback ?? { dialogStack: [] };
    return memory.dialog;
  },
  set: async (turn: TurnContext, state: DialogState): Promise<void> => {
    memoryOf(turn).dialog = state;
  },
  delete: async (turn: TurnContext): Promise<void> => {
    delete memoryOf(turn).dialog;
  },
};

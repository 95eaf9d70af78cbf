import { z } from "zod";

/**
 * Every button of ours, by verb. What a card sends back is a claim: it is parsed against this list,
 * extra keys (Teams adds some) are dropped, and an unknown verb is `broken`.
 */
const submitSchema = z.discriminatedUnion("kind", [
  /** The answer to one particular question of a flow; `question` tells an old card from the one that waits. */
  z.object({ kind: z.literal("answer"), question: z.string().max(40), value: z.string().max(200) }),
  /** Carries only the opaque id of a pending action. */
  z.object({ kind: z.literal("confirm"), action: z.string().max(40) }),
  /** A second person's decision; carries only the opaque id of the request. */
  z.object({
    kind: z.literal("approval"),
    request: z.string().max(40),
    decision: z.enum(["approve", "decline"]),
  }),
  /** Carries out an action that a second person approved; came unasked, so no question waits for it. */
  z.object({ kind: z.literal("approved"), action: z.string().max(40) }),
  z.object({ kind: z.literal("topic"), topic: z.string().max(80) }),
  /** Shows the article even where a flow could do the work. */
  z.object({ kind: z.literal("article"), topic: z.string().max(80) }),
  z.object({ kind: z.literal("helped"), topic: z.string().max(80), value: z.enum(["yes", "partly", "no"]) }),
  z.object({ kind: z.literal("person") }),
  /** Stays with the question that waits, after another topic was offered. */
  z.object({ kind: z.literal("go-on") }),
  /** Stops whatever batch of the person who presses it runs in this conversation. */
  z.object({ kind: z.literal("stop-batch") }),
  /** The help desk asked to help this person with a case; it is theirs to begin or not. */
  z.object({ kind: z.literal("case"), number: z.string().max(12), does: z.enum(["begin", "decline"]) }),
]);

export type Submit = Readonly<z.infer<typeof submitSchema>>;

/** Undefined when nothing was pressed, `broken` when it is not a button of ours. */
export function readSubmit(value: unknown): Submit | "broken" | undefined {
  if (value === undefined || value === null) return undefined;
  const parsed = submitSchema.safeParse(value);
  return parsed.success ? parsed.data : "broken";
}

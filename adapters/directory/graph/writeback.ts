import { z } from "zod";
import type { Clock } from "../../ports/clock.js";
import type { Capabilities } from "./capabilities.js";
import type { AskGraph } from "./http/ask-graph.js";
import type { Budget } from "./http/budget.js";

const SYNCHRONIZATION = z.object({
  value: z.array(
    z.object({ features: z.object({ passwordWritebackEnabled: z.boolean().nullish() }).nullish() }),
  ),
});

/** The switch changes once in months, and most people who ask may not see it. */
const FRESH = 10 * 60_000;

/** The tenant's switch for password writeback. */
export interface Writeback {
  /** Undefined is unknown, and unknown counts as no: nobody is told a password that may never work. */
  known(): boolean | undefined;
  /** Looks with the sign-in of somebody who asks. Microsoft shows it to Global Administrators only. */
  look(ask: AskGraph, askerId: string, budget: Budget): Promise<void>;
}

/** `stated` is what the operator says of it, and needs no look. What was seen is kept until it is seen again. */
export function createWriteback(
  clock: Clock,
  { writeback: by }: Pick<Capabilities, "writeback">,
  stated: boolean | undefined,
): Writeback {
  let seen: boolean | undefined;
  let freshUntil = 0;
  const refusedUntil = new Map<string, number>();
  return {
    known: () => (by === "asker" ? (stated ?? seen) : undefined),
    look: async (ask, askerId, budget) => {
      const now = clock.now().getTime();
      if (by === "nobody" || stated !== undefined || now < freshUntil) return;
      if (now < (refusedUntil.get(askerId) ?? 0)) return;
      const request = { call: "synchronization", path: "/directory/onPremisesSynchronization" } as const;
      const answer = await ask(request, budget);
      if (answer.kind === "no-answer") return;
      if (answer.status === 403) refusedUntil.set(askerId, now + FRESH);
      const read = SYNCHRONIZATION.safeParse(answer.body);
      if (answer.status !== 200 || !read.success) return;
      seen = read.data.value[0]?.features?.passwordWritebackEnabled ?? undefined;
      freshUntil = now + FRESH;
    },
  };
}

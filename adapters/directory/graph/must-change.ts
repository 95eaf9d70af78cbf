import { z } from "zod";
import type { Budget } from "./http/budget.js";
import { type ReadDeps, readOne } from "./read-graph.js";

const PROFILE = z.object({
  passwordProfile: z.object({ forceChangePasswordNextSignIn: z.boolean().nullish() }).nullish(),
});

/**
 * Whether a password must be changed at the next sign-in, with the sign-in of somebody who asks: Microsoft shows it to
 * whoever may also write it, which the bot itself may not. Undefined: not seen.
 */
export async function readMustChange(
  deps: ReadDeps,
  id: string,
  budget: Budget,
): Promise<boolean | undefined> {
  const path = `/users/${id}?$select=passwordProfile`;
  const read = await readOne(deps, { call: "mustChange", path }, PROFILE, budget);
  return read.kind === "value"
    ? (read.value.passwordProfile?.forceChangePasswordNextSignIn ?? undefined)
    : undefined;
}

import type { Actor, Refused } from "../../ports/guard.js";
import { refused } from "./denial.js";

/** A refusal where the actor is known to have signed in longer ago than `mostMs`; undefined where not, or not known. */
export function signInTooOld({ signedInAt }: Actor, mostMs: number, now: Date): Refused | undefined {
  if (signedInAt === undefined) return undefined;
  const age = now.getTime() - signedInAt.getTime();
  // An age that is no number is not young.
  return age <= mostMs ? undefined : refused("sign-in-too-old");
}

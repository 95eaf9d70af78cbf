/** Pure decisions of the flow: whether somebody has registered enough. */
import type { Diagnosis } from "../kit/sspr/diagnosis.js";

export type Readiness = "ready" | "one-missing" | "all-missing" | "unknown";

/** About the registered methods only; whether a reset works takes more. */
export function readinessOf({ obstacles, doubts }: Pick<Diagnosis, "obstacles" | "doubts">): Readiness {
  if (obstacles.includes("not-registered")) return "all-missing";
  if (obstacles.includes("too-few-methods")) return "one-missing";
  return doubts.includes("methods") ? "unknown" : "ready";
}

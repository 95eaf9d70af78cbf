/** Pure decisions of the flow: where a person changes their password. */
import type { Diagnosis } from "../kit/sspr/diagnosis.js";

export type ChangePlace = "page" | "office-network" | "provider" | "home-organisation" | "nowhere";

/**
 * The web page changes a synced password only with writeback (concept-sspr-writeback). Unknown writeback gets the
 * page, with the office network as the way out.
 */
export function placeOf({ obstacles }: Pick<Diagnosis, "obstacles">): ChangePlace {
  if (obstacles.includes("guest")) return "home-organisation";
  if (obstacles.includes("disabled")) return "nowhere";
  if (obstacles.includes("federated")) return "provider";
  return obstacles.includes("no-writeback") ? "office-network" : "page";
}

/** Pure decisions of the flow: who counts as an administrator, what a lone session may still do, how many there should be. */
import type { Speaker } from "../../adapters/ports/identity.js";
import type { Diagnosis } from "../kit/sspr/diagnosis.js";
import { GLOBAL_ADMINISTRATOR, holdsOneOf } from "../kit/sight.js";

/** Where the talk is. */
export type Stage =
  "no-role" | "own" | "situation" | "page" | "cached" | "others" | "last-resort" | "second-account" | "phone";

/** What is said of the account that the person speaks with, when it is the one that matters. */
export type OwnWay =
  /** The reset page lets them through, or nobody can tell that it does not. */
  | "reset"
  | "register-first"
  /** Their own organisation's or another system's business. */
  | "elsewhere"
  /** Only somebody else can help. */
  | "another-administrator";

export function ownWayOf({ next }: Pick<Diagnosis, "next">): OwnWay {
  switch (next) {
    case "use-sspr":
    case "try-sspr":
      return "reset";
    case "register-first":
      return "register-first";
    case "reset-at-home":
    case "reset-at-provider":
      return "elsewhere";
    case "wait":
    case "ask-help-desk":
      return "another-administrator";
  }
}

/**
 * A second administrator account can only be made by a session that still has the right: of an account that the bot
 * sees to be a Global Administrator, or of another one that the person says to be signed in with.
 */
export function mayOfferSecondAccount(speaker: Speaker, came: readonly Stage[]): boolean {
  if (came.includes("situation")) return came.includes("cached");
  return holdsOneOf(speaker, [GLOBAL_ADMINISTRATOR]);
}

/** Microsoft advises two to four (entra/identity/role-based-access-control/best-practices). */
export type HeadCount = "too-few" | "good" | "too-many";

export function judgeCount(globalAdministrators: number): HeadCount {
  if (globalAdministrators < 2) return "too-few";
  return globalAdministrators < 5 ? "good" : "too-many";
}

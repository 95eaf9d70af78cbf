/** What a second person's Approve or Decline does. The guard decides; the talk that was going on goes on. */
import type { ApprovalDecided } from "../../adapters/ports/approving.js";
import type { Guard, Refused } from "../../adapters/ports/guard.js";
import { oneOf } from "../kit/format.js";
import { literal } from "../kit/message.js";
import { roleName } from "../kit/role-names.js";
import type { TurnFacts } from "../kit/turn-facts.js";
import { texts } from "./texts.js";

export interface Decision {
  readonly request: string;
  readonly decision: "approve" | "decline";
}

export async function decideOn(guard: Guard, facts: TurnFacts, pressed: Decision): Promise<string> {
  return sayDecided(await guard.decide(facts.actor, pressed.request, pressed.decision), facts);
}

function sayDecided(decided: ApprovalDecided, { language }: TurnFacts): string {
  const t = texts[language];
  switch (decided.kind) {
    case "approved":
    case "declined":
      return t[decided.kind](literal(decided.actor.displayName), literal(decided.target.displayName));
    case "over":
      return decided.state === undefined
        ? t.unknown
        : t.over[decided.byYou ? "byYou" : "byOthers"][decided.state];
    case "changed-meanwhile":
      return t.changedMeanwhile;
    case "unavailable":
      return t.directoryDown;
    case "refused":
      return refusal(decided, language);
  }
}

function refusal({ reason, whoMay }: Refused, language: TurnFacts["language"]): string {
  const t = texts[language];
  switch (reason) {
    case "own-request":
    case "own-account":
    case "not-personal":
    case "unreadable":
    case "sign-in-too-old":
      return t.refused[reason];
    case "no-role":
    case "role-too-low":
    case "actor-not-entitled":
    case "privileged-off":
    case "protected-account":
    case "guest":
    case "federated":
    case "synced-without-writeback":
    case "account-disabled":
    case "approver-not-entitled":
    case "access-pass-not-allowed":
    case "no-chat-with-target":
      return t.notEntitled(
        oneOf(
          whoMay.map((name) => roleName(name, language)),
          language,
        ),
      );
  }
}

import type { Guard } from "../../adapters/ports/guard.js";
import type { Localized } from "../../knowledge/language.js";
import type { Message } from "../kit/message.js";
import type { TurnFacts } from "../kit/turn-facts.js";
import { tellOutcome } from "./outcome.js";

export interface ApprovedResetDeps {
  readonly guard: Guard;
  readonly helpDesk: Localized<string>;
}

/** Carries out a reset that a second person approved, when its fresh button is pressed; no flow is running for it. */
export async function carryOutApproved(
  { guard, helpDesk }: ApprovedResetDeps,
  facts: TurnFacts,
  actionId: string,
): Promise<string | Message> {
  const outcome = await guard.execute(facts.actor, actionId);
  return tellOutcome(outcome, facts, helpDesk).message;
}

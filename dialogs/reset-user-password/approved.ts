import type { Guard } from "../../adapters/ports/guard.js";
import type { Localized } from "../../knowledge/language.js";
import type { Message } from "../kit/message.js";
import type { TurnFacts } from "../kit/turn-facts.js";
import { isLastWord, tellOutcome } from "./outcome.js";

export interface ApprovedResetDeps {
  readonly guard: Guard;
  readonly helpDesk: Localized<string>;
}

/** Carries out a reset that a second person approved, when its fresh button is pressed; no flow is running for it. */
export async function carryOutApproved(
  { guard, helpDesk }: ApprovedResetDeps,
  facts: TurnFacts,
  actionId: string,
  say: (message: string | Message) => Promise<void>,
): Promise<void> {
  const outcome = await guard.execute(facts.actor, actionId);
  await say(tellOutcome(outcome, facts, helpDesk).message);
  if (isLastWord(outcome)) await guard.told(facts.actor, actionId);
}

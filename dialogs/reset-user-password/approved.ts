/** Carries out a reset that a second person approved, when its fresh button is pressed. */
import type { Guard } from "../../adapters/ports/guard.js";
import type { Localized } from "../../knowledge/language.js";
import { defineFlow, type StepFn } from "../kit/flow.js";
import { flowRef } from "../kit/flow-ref.js";
import type { SignIn } from "../kit/sign-in.js";
import { isLastWord, type ResetResult, tellOutcome } from "./outcome.js";

export interface ApprovedReset {
  readonly actionId: string;
}

export interface ApprovedResetDeps {
  readonly guard: Guard;
  readonly signIn: SignIn;
  readonly helpDesk: Localized<string>;
}

type ApprovedStep = StepFn<ApprovedReset, object, ResetResult>;

/** A flow of its own, because the sign-in of days ago may have ended; whatever flow waits goes on below it. */
export function createApprovedReset({ guard, signIn, helpDesk }: ApprovedResetDeps) {
  const signInFirst: ApprovedStep = async (step) => signIn.ask(step);

  const carryOut: ApprovedStep = async (step) => {
    // Nothing is spent: the button works again for as long as it says.
    if (!signIn.succeeded(step)) return step.end("gave-up");
    const { actor } = step.facts;
    const outcome = await guard.execute(actor, step.options.actionId);
    const { message, result } = tellOutcome(outcome, step.facts, helpDesk);
    await step.say(message);
    if (isLastWord(outcome)) await guard.told(actor, step.options.actionId);
    return step.end(result);
  };

  return defineFlow<ApprovedReset, object, ResetResult>({
    ref: flowRef<ApprovedReset, ResetResult>("approved-reset"),
    questions: signIn.questions,
    steps: [signInFirst, carryOut],
  });
}

/** Lets the person who asks sign in, so that what is done is done with their own rights. */
import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import type { FlowSpec, Step } from "./flow.js";
import type { Answered, Question } from "./question.js";
import { SIGN_IN_ID, type SignedIn, type SignInDeps, SignInDialog } from "./sign-in-dialog.js";

export type { SignInDeps } from "./sign-in-dialog.js";

/** A flow's step before everything that is done with the asker's own rights. */
export interface SignIn {
  /** For the flow's own list. */
  readonly questions: FlowSpec<object, object, unknown>["questions"];
  /** Goes on at once where the person is signed in already, or where nobody has to. */
  ask<Options extends object, State extends object, Result>(
    step: Step<Options, State, Result>,
  ): Promise<DialogTurnResult>;
  /** In the step after: false where the person did not sign in and was told what that means. */
  succeeded(step: { readonly answer: unknown }): boolean;
}

/** Without a connection nobody signs in, and all goes on as if they had. */
export function createSignIn(deps: SignInDeps | undefined): SignIn {
  if (deps === undefined) return { questions: [], ask: (step) => step.next(), succeeded: () => true };
  const signIn: Question<object, SignedIn> = {
    id: SIGN_IN_ID,
    dialog: new SignInDialog(deps),
    once: true,
    // The dialog below is the only source of this value, so the shape is known here.
    answer: (step) => step.answer as Answered<SignedIn>,
  };
  return {
    questions: [signIn],
    ask: (step) => step.ask(signIn, {}),
    succeeded: (step) => {
      const answered = signIn.answer(step);
      return answered.kind === "answered" && answered.value === "signed-in";
    },
  };
}

/** Whether this talk waits for a sign-in, in whichever flow. */
export function waitsForSignIn(dialogs: DialogContext): boolean {
  let at: DialogContext | undefined = dialogs;
  while (at !== undefined && at.activeDialog?.id !== SIGN_IN_ID) at = at.child;
  return at !== undefined;
}

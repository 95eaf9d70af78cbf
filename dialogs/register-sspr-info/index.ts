/** Somebody wants to register how they prove who they are: what is there now, what counts, where to add it. */
import { defineFlow, type StepFn } from "../kit/flow.js";
import { flowRef } from "../kit/flow-ref.js";
import { readAccount, type AccountDeps } from "../kit/sspr/read-account.js";
import type { TalkResult } from "../kit/talk-result.js";
import { type About, register } from "./questions.js";
import { readinessOf } from "./rules.js";
import { texts } from "./texts.js";

export interface RegisterOptions {
  /** The person said that something was added. */
  readonly added?: boolean;
}

interface RegisterState {
  about: About;
}

export const registerSsprInfo = flowRef<RegisterOptions, TalkResult>("register-sspr-info");

type RegisterStep = StepFn<RegisterOptions, RegisterState, TalkResult>;
type StepArgument = Parameters<RegisterStep>[0];

export function createRegisterSsprInfo(deps: AccountDeps) {
  const showWhatIsThere: RegisterStep = async (step) => {
    const t = texts[step.language];
    const read = await readAccount(step.facts.speaker, deps);
    if (read.kind !== "account") return step.end({ kind: "show-steps" });
    const { diagnosis } = read.account;
    if (diagnosis.cause === "guest") {
      await step.say(t.guest);
      return step.end({ kind: "told" });
    }
    const again = step.options.added === true;
    if (again && readinessOf(diagnosis) === "ready") {
      await step.say(t.nowReady);
      return step.end({ kind: "solved" });
    }
    const about = { account: read.account, again };
    step.state.about = about;
    return step.ask(register, about);
  };

  const hearHowItWent: RegisterStep = async (step) => {
    const t = texts[step.language];
    const heard = register.answer(step);
    if (heard.kind === "gave-up") return needsPerson(step, t.gaveUp);
    switch (heard.value) {
      case "added":
        // Once looked up and still not there: waiting longer in a chat helps nobody.
        return step.options.added === true ? needsPerson(step, t.stuck) : step.restart({ added: true });
      case "fine":
        await step.say(t.fine);
        return step.end({ kind: "solved" });
      case "stuck":
        return needsPerson(step, t.stuck);
    }
  };

  return defineFlow<RegisterOptions, RegisterState, TalkResult>({
    ref: registerSsprInfo,
    questions: [register],
    steps: [showWhatIsThere, hearHowItWent],
  });
}

async function needsPerson(step: StepArgument, why: string) {
  await step.say(why);
  const diagnosis = step.state.about?.account.diagnosis;
  return step.end({ kind: "needs-person", ...(diagnosis === undefined ? {} : { diagnosis }) });
}

/** Somebody forgot their own password: look first whether resetting it themselves will work, then send them there. */
import { defineFlow, type StepFn } from "../kit/flow.js";
import { flowRef } from "../kit/flow-ref.js";
import { blockedMessage, isBlocked } from "../kit/sspr/blocked-message.js";
import { readAccount, type AccountDeps, type OwnAccount } from "../kit/sspr/read-account.js";
import type { TalkResult } from "../kit/talk-result.js";
import { register } from "./register.js";
import { error, noCode, refused } from "./trouble.js";
import { way } from "./way.js";
import { isPageCode, type PageCode } from "./rules.js";
import { texts } from "./texts.js";

/** Where the talk is. The account is read once, and again after somebody registered. */
export interface ForgotOptions {
  readonly stage?: Stage;
  readonly account?: OwnAccount;
  /** The person said that they registered, and was looked up again. */
  readonly registered?: boolean;
}

type Stage = "no-code" | "error" | "refused";

interface ForgotState {
  account: OwnAccount;
  asked: "way" | "register" | Stage;
}

export const forgotOwnPassword = flowRef<ForgotOptions, TalkResult>("forgot-own-password");

type ForgotStep = StepFn<ForgotOptions, ForgotState, TalkResult>;
type StepArgument = Parameters<ForgotStep>[0];

export function createForgotOwnPassword(deps: AccountDeps) {
  const lookAtTheAccount: ForgotStep = async (step) => {
    if (step.options.account !== undefined) {
      step.state.account = step.options.account;
      return step.next();
    }
    const read = await readAccount(step.facts.speaker, deps);
    if (read.kind !== "account") {
      if (read.kind === "unavailable") await step.say(texts[step.language].unavailable);
      return step.end({ kind: "show-steps" });
    }
    step.state.account = read.account;
    return step.next();
  };

  const showTheWay: ForgotStep = async (step) => {
    const account = accountOf(step);
    const { stage } = step.options;
    const asked = stage ?? (account.diagnosis.next === "register-first" ? "register" : "way");
    step.state.asked = asked;
    switch (asked) {
      case "no-code":
        return step.ask(noCode, { account });
      case "error":
        return step.ask(error, { account });
      case "refused":
        return step.ask(refused, { account });
      case "register":
        return step.ask(register, { account, again: step.options.registered === true });
      case "way":
        return isBlocked(account.diagnosis) ? tellWhyNot(step, account) : step.ask(way, { account });
    }
  };

  const hearHowItWent: ForgotStep = async (step) => {
    const { asked = "way" } = step.state;
    switch (asked) {
      case "register":
        return afterRegistering(step);
      case "no-code":
        return afterAdvice(step, noCode.answer(step));
      case "refused":
        return afterAdvice(step, refused.answer(step));
      case "error":
        return afterError(step);
      case "way":
        return afterTheWay(step);
    }
  };

  return defineFlow<ForgotOptions, ForgotState, TalkResult>({
    ref: forgotOwnPassword,
    questions: [way, noCode, error, refused, register],
    steps: [lookAtTheAccount, showTheWay, hearHowItWent],
  });
}

async function tellWhyNot(step: StepArgument, { diagnosis }: OwnAccount) {
  if (isBlocked(diagnosis)) await step.say(blockedMessage(diagnosis, step.language, step.facts.timeZone));
  return step.end(
    diagnosis.next === "reset-at-home" ? { kind: "told" } : { kind: "needs-person", diagnosis },
  );
}

async function afterTheWay(step: StepArgument) {
  const heard = way.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step, texts[step.language].gaveUp);
  if (isPageCode(heard.value)) return explainCode(step, heard.value);
  const account = accountOf(step);
  switch (heard.value) {
    case "worked":
      return solved(step);
    case "no-code":
      return step.restart({ stage: "no-code", account });
    case "error":
      return step.restart({ stage: "error", account });
    case "locked":
      return step.end({ kind: "other-topic", topic: "account-locked" });
  }
}

async function afterAdvice(step: StepArgument, heard: ReturnType<typeof noCode.answer>) {
  const t = texts[step.language];
  if (heard.kind === "gave-up") return needsPerson(step, t.gaveUp);
  switch (heard.value) {
    case "worked":
      return solved(step);
    case "still-not":
      return needsPerson(step, t.deskCanHelp);
    case "back":
      return step.restart(oneStepBack(step));
  }
}

async function afterError(step: StepArgument) {
  const t = texts[step.language];
  const heard = error.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step, t.gaveUp);
  if (isPageCode(heard.value)) return explainCode(step, heard.value);
  switch (heard.value) {
    case "too-many":
      return needsPerson(step, t.tooMany);
    case "refused":
      return step.restart({ stage: "refused", account: accountOf(step) });
    case "other":
      return needsPerson(step, `${t.otherError} ${t.deskCanHelp}`);
    case "locked":
      return step.end({ kind: "other-topic", topic: "account-locked" });
    case "back":
      return step.restart(oneStepBack(step));
  }
}

/** Looks again rather than believe: what was added is in the directory, or it is not there yet. */
async function afterRegistering(step: StepArgument) {
  const t = texts[step.language];
  const heard = register.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step, t.gaveUp);
  if (heard.value === "stuck" || step.options.registered === true) return needsPerson(step, t.deskCanHelp);
  return step.restart({ registered: true });
}

function oneStepBack(step: StepArgument): ForgotOptions {
  const account = accountOf(step);
  return step.options.stage === "refused" ? { stage: "error", account } : { account };
}

async function explainCode(step: StepArgument, code: PageCode) {
  const t = texts[step.language];
  await step.say(`${t.pageCode[code]} ${t.deskCanHelp}`);
  return step.end({ kind: "needs-person", diagnosis: accountOf(step).diagnosis, code });
}

async function needsPerson(step: StepArgument, why: string) {
  await step.say(why);
  return step.end({ kind: "needs-person", diagnosis: accountOf(step).diagnosis });
}

async function solved(step: StepArgument) {
  await step.say(texts[step.language].solved);
  return step.end({ kind: "solved" });
}

/** Set by the first step of every round. */
function accountOf({ state }: StepArgument): OwnAccount {
  if (state.account === undefined) throw new Error("the account was not read before it was spoken of");
  return state.account;
}

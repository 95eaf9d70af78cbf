/** Somebody wants another password: whoever knows the current one goes to the page, whoever does not to the reset. */
import { defineFlow, type StepFn } from "../kit/flow.js";
import { flowRef } from "../kit/flow-ref.js";
import { ssprTexts } from "../kit/sspr/texts.js";
import { readAccount, type AccountDeps } from "../kit/sspr/read-account.js";
import type { TalkResult } from "../kit/talk-result.js";
import { type About, current, page, refused } from "./questions.js";
import { placeOf } from "./rules.js";
import { texts } from "./texts.js";

export interface ChangeOptions {
  readonly stage?: "page" | "refused";
  readonly about?: About;
}

interface ChangeState {
  about: About;
}

export const changeOwnPassword = flowRef<ChangeOptions, TalkResult>("change-own-password");

type ChangeStep = StepFn<ChangeOptions, ChangeState, TalkResult>;
type StepArgument = Parameters<ChangeStep>[0];

export function createChangeOwnPassword(deps: AccountDeps) {
  const lookAtTheAccount: ChangeStep = async (step) => {
    if (step.options.about !== undefined) {
      step.state.about = step.options.about;
      return step.next();
    }
    const { speaker } = step.facts;
    const read = await readAccount(speaker, deps);
    if (read.kind !== "account") return step.end({ kind: "show-steps" });
    const temporary = speaker.kind === "known" && speaker.person.mustChangePassword;
    step.state.about = { account: read.account, temporary };
    return step.next();
  };

  const askOrSend: ChangeStep = async (step) => {
    const about = aboutIn(step);
    const { stage } = step.options;
    if (stage === "page") return step.ask(page, about);
    if (stage === "refused") return step.ask(refused, about);
    switch (placeOf(about.account.diagnosis)) {
      case "home-organisation":
        await step.say(ssprTexts[step.language].obstacle.guest);
        return step.end({ kind: "told" });
      case "provider":
        await step.say(texts[step.language].federated);
        return step.end({ kind: "told" });
      case "office-network": {
        const { onPremisesTitle: title, onPremises: text } = texts[step.language];
        await step.say({ title, text });
        return step.end({ kind: "told" });
      }
      case "nowhere":
        return needsPerson(step, ssprTexts[step.language].obstacle.disabled);
      case "page":
        return step.ask(current, about);
    }
  };

  const hearHowItWent: ChangeStep = async (step) => {
    const { stage = "current" } = step.options;
    switch (stage) {
      case "current":
        return afterCurrent(step);
      case "page":
        return afterThePage(step);
      case "refused":
        return afterRefused(step);
    }
  };

  return defineFlow<ChangeOptions, ChangeState, TalkResult>({
    ref: changeOwnPassword,
    questions: [current, page, refused],
    steps: [lookAtTheAccount, askOrSend, hearHowItWent],
  });
}

async function afterCurrent(step: StepArgument) {
  const heard = current.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step, texts[step.language].gaveUp);
  switch (heard.value) {
    case "known":
      return step.restart({ stage: "page", about: aboutIn(step) });
    case "forgot":
      return step.end({ kind: "other-topic", topic: "forgot-own-password" });
  }
}

async function afterThePage(step: StepArgument) {
  const t = texts[step.language];
  const heard = page.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step, t.gaveUp);
  switch (heard.value) {
    case "worked":
      return solved(step);
    case "refused":
      return step.restart({ stage: "refused", about: aboutIn(step) });
    case "no-page":
      await step.say(t.noPage);
      return step.end({ kind: "told" });
    case "forgot":
      return step.end({ kind: "other-topic", topic: "forgot-own-password" });
  }
}

async function afterRefused(step: StepArgument) {
  const t = texts[step.language];
  const heard = refused.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step, t.gaveUp);
  switch (heard.value) {
    case "worked":
      return solved(step);
    case "still-not":
      return needsPerson(step, t.deskCanHelp);
    case "back":
      return step.restart({ stage: "page", about: aboutIn(step) });
  }
}

async function needsPerson(step: StepArgument, why: string) {
  await step.say(why);
  return step.end({ kind: "needs-person", diagnosis: aboutIn(step).account.diagnosis });
}

async function solved(step: StepArgument) {
  await step.say(texts[step.language].solved);
  return step.end({ kind: "solved" });
}

/** Set by the first step of every round. */
function aboutIn({ state }: StepArgument): About {
  if (state.about === undefined) throw new Error("the account was not read before it was spoken of");
  return state.about;
}

/** Somebody does not know a user name: their own they may hear, for others there are clues, or the look-up of the help desk. */
import type { Person } from "../../adapters/ports/directory.js";
import type { Guard } from "../../adapters/ports/guard.js";
import type { Localized } from "../../knowledge/language.js";
import { defineFlow, type StepFn } from "../kit/flow.js";
import { flowRef } from "../kit/flow-ref.js";
import { limitText } from "../kit/limit-texts.js";
import { literal } from "../kit/message.js";
import type { TalkResult } from "../kit/talk-result.js";
import { userNameClues } from "../kit/user-name-clues.js";
import { enough, who } from "./questions.js";
import { texts } from "./texts.js";

export interface UsernameOptions {
  readonly stage?: "who";
}

export const forgotUsername = flowRef<UsernameOptions, TalkResult>("forgot-username");

type UsernameStep = StepFn<UsernameOptions, object, TalkResult>;
type StepArgument = Parameters<UsernameStep>[0];

export interface UsernameDeps {
  readonly guard: Pick<Guard, "lookUp">;
  readonly helpDesk: Localized<string>;
}

export function createForgotUsername({ guard, helpDesk }: UsernameDeps) {
  const tellTheirOwn: UsernameStep = async (step) => {
    if (step.options.stage === "who") return step.ask(who, {});
    const { speaker } = step.facts;
    if (speaker.kind !== "known") return giveClues(step);
    const { userPrincipalName, userType, mail } = speaker.person;
    const guest = userType === "guest";
    return step.ask(enough, { userName: guest ? (mail ?? userPrincipalName) : userPrincipalName, guest });
  };

  const hearWhoseItIs: UsernameStep = async (step) => {
    if (step.options.stage === "who") return lookThemUp(step);
    const heard = enough.answer(step);
    if (heard.kind === "gave-up") return giveClues(step);
    switch (heard.value) {
      case "enough":
        await step.say(texts[step.language].glad);
        return step.end({ kind: "solved" });
      case "another":
        return giveClues(step);
      case "somebody-else":
        // Only a role that may reset people may look them up; the guard checks it again, and keeps the record.
        return step.facts.audience === "user" ? giveClues(step) : step.restart({ stage: "who" });
    }
  };

  async function lookThemUp(step: StepArgument) {
    const t = texts[step.language];
    const heard = who.answer(step);
    if (heard.kind === "gave-up") {
      await step.say(t.gaveUp);
      return step.end({ kind: "solved" });
    }
    const found = await guard.lookUp(step.facts.actor, heard.value);
    switch (found.kind) {
      case "one":
        await step.say({ title: t.foundTitle, facts: factsAbout(step, [found.person]), text: t.found });
        return step.end({ kind: "told" });
      case "several":
        await step.say({
          title: t.foundTitle,
          facts: factsAbout(step, found.people),
          text: t.several(literal(heard.value)),
        });
        return step.end({ kind: "told" });
      case "none":
        await step.say(t.notFound(literal(heard.value)));
        return step.end({ kind: "solved" });
      case "limited":
        await step.say(limitText(found, step, helpDesk));
        return step.end({ kind: "told" });
      case "refused":
      case "unavailable":
        return giveClues(step);
    }
  }

  return defineFlow<UsernameOptions, object, TalkResult>({
    ref: forgotUsername,
    questions: [enough, who],
    steps: [tellTheirOwn, hearWhoseItIs],
  });
}

async function giveClues(step: StepArgument) {
  await step.say(userNameClues[step.language]);
  return step.end({ kind: "told" });
}

function factsAbout({ language }: StepArgument, people: readonly Person[]) {
  const t = texts[language];
  return people.flatMap(({ displayName, userPrincipalName, department }) => [
    { label: t.name, value: `${displayName} (${department ?? t.noDepartment})` },
    { label: t.userName, value: userPrincipalName },
  ]);
}

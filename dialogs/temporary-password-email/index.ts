/** Why a temporary password no longer goes by mail, how it is delivered here, and what to do when it was missed. */
import type { Localized } from "../../knowledge/language.js";
import { defineFlow, type StepFn } from "../kit/flow.js";
import { flowRef } from "../kit/flow-ref.js";
import type { TalkResult } from "../kit/talk-result.js";
import { wish } from "./questions.js";
import { texts } from "./texts.js";

type MailStep = StepFn<object, object, TalkResult>;

export const temporaryPasswordEmail = flowRef<object, TalkResult>("temporary-password-email");

export function createTemporaryPasswordEmail({ helpDesk }: { readonly helpDesk: Localized<string> }) {
  const whyNotByMail: MailStep = (step) => step.ask(wish, { helps: step.facts.audience !== "user" });

  const whatToDo: MailStep = async (step) => {
    const answered = wish.answer(step);
    if (answered.kind === "gave-up") return step.end({ kind: "needs-person" });
    const t = texts[step.language];
    const desk = helpDesk[step.language];
    const helps = step.facts.audience !== "user";
    const topic = helps ? "reset-user-password" : "forgot-own-password";
    const buttons = [
      {
        title: helps ? NEW_ONE[step.language] : OWN[step.language],
        submit: { kind: "topic", topic } as const,
      },
    ];
    switch (answered.value) {
      case "missed":
        await step.say({ text: helps ? t.missedHelper : t.missedPerson(desk), buttons });
        return step.end({ kind: "told" });
      case "refused":
        await step.say({ text: helps ? t.refusedHelper : t.refusedPerson(desk), buttons });
        return step.end({ kind: "told" });
      case "how-long":
        await step.say(t.howLong);
        return step.end({ kind: "told" });
      case "nothing":
        await step.say(t.allClear);
        return step.end({ kind: "solved" });
    }
  };

  return defineFlow<object, object, TalkResult>({
    ref: temporaryPasswordEmail,
    questions: [wish],
    steps: [whyNotByMail, whatToDo],
  });
}

const NEW_ONE: Localized<string> = { en: "Set a new one", nl: "Stel een nieuw in" };
const OWN: Localized<string> = { en: "Reset my own password", nl: "Zelf mijn wachtwoord herstellen" };

/** Why a temporary password no longer goes by mail, how it is delivered here, and what to do when it was missed. */
import type { SecretDelivery } from "../../adapters/ports/delivery.js";
import type { DirectoryReader } from "../../adapters/ports/directory.js";
import type { Localized } from "../../knowledge/language.js";
import { defineFlow, type StepFn } from "../kit/flow.js";
import { flowRef } from "../kit/flow-ref.js";
import { moment } from "../kit/format.js";
import { type Button, literal } from "../kit/message.js";
import type { TalkResult } from "../kit/talk-result.js";
import { fatesInWords } from "./fates.js";
import { fateTexts } from "./fate-texts.js";
import { wish } from "./questions.js";
import { askedOf } from "./rules.js";
import { texts } from "./texts.js";

export interface MailOptions {
  /** Asked already. */
  readonly about?: "missed" | "seen";
}

export interface MailDeps {
  readonly directory: Pick<DirectoryReader, "person">;
  readonly delivery: Pick<SecretDelivery, "fates">;
  readonly helpDesk: Localized<string>;
}

type MailStep = StepFn<MailOptions, object, TalkResult>;
type StepArgument = Parameters<MailStep>[0];

export const temporaryPasswordEmail = flowRef<MailOptions, TalkResult>("temporary-password-email");

export function mailOptions(said: string): MailOptions {
  const about = askedOf(said);
  return about === undefined ? {} : { about };
}

export function createTemporaryPasswordEmail({ directory, delivery, helpDesk }: MailDeps) {
  const whyNotByMail: MailStep = (step) =>
    step.options.about === undefined
      ? step.ask(wish, { helps: step.facts.audience !== "user" })
      : step.next();

  const whatToDo: MailStep = async (step) => {
    const { about } = step.options;
    const answered = about === undefined ? wish.answer(step) : ({ kind: "answered", value: about } as const);
    if (answered.kind === "gave-up") return step.end({ kind: "needs-person" });
    const t = texts[step.language];
    const helps = step.facts.audience !== "user";
    switch (answered.value) {
      case "missed":
      case "seen": {
        await step.say({ text: await whatBecameOfIt(step, answered.value), buttons: newOne(step) });
        return step.end({ kind: "told" });
      }
      case "refused": {
        const text = helps ? t.refusedHelper : t.refusedPerson(helpDesk[step.language]);
        await step.say({ text, buttons: newOne(step) });
        return step.end({ kind: "told" });
      }
      case "how-long":
        await step.say(t.howLong);
        return step.end({ kind: "told" });
      case "nothing":
        await step.say(t.allClear);
        return step.end({ kind: "solved" });
    }
  };

  /** Looked up for who asked for it and for its reader; to anybody else there was none. */
  async function whatBecameOfIt({ facts, language }: StepArgument, asked: "missed" | "seen") {
    const { personId } = facts.actor;
    const desk = helpDesk[language];
    const fates = await delivery.fates(personId);
    const names = await namesOf(fates.map(({ targetId }) => targetId));
    const told = fatesInWords(fates, {
      language,
      personId,
      helpDesk: desk,
      momentOf: (at) => moment(at, language, facts.timeZone),
      nameOf: (id) => names.get(id),
    });
    if (told !== undefined) return told;
    const t = texts[language];
    const helps = facts.audience !== "user";
    const { noneArranged, noneOwn } = fateTexts[language];
    const none = helps ? noneArranged : noneOwn;
    return asked === "seen" ? none : `${none}\n\n${helps ? t.missedHelper : t.missedPerson(desk)}`;
  }

  async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await Promise.all([...new Set(ids)].map((id) => directory.person(id)));
    return new Map(
      found.flatMap((each) =>
        each.kind === "person" ? [[each.person.id, `**${literal(each.person.displayName)}**`]] : [],
      ),
    );
  }

  return defineFlow<MailOptions, object, TalkResult>({
    ref: temporaryPasswordEmail,
    questions: [wish],
    steps: [whyNotByMail, whatToDo],
  });
}

const NEW_ONE: Localized<string> = { en: "Set a new one", nl: "Stel een nieuw in" };
const OWN: Localized<string> = { en: "Reset my own password", nl: "Zelf mijn wachtwoord herstellen" };

/** What helps next, for the person themselves and for whoever helps. */
function newOne({ facts, language }: StepArgument): readonly Button[] {
  const [title, topic] =
    facts.audience === "user"
      ? ([OWN, "forgot-own-password"] as const)
      : ([NEW_ONE, "reset-user-password"] as const);
  return [{ title: title[language], submit: { kind: "topic", topic } }];
}

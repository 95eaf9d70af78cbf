import type { TenantSspr } from "../../adapters/ports/sspr.js";
import type { Language } from "../../knowledge/language.js";
import { allOf } from "../kit/format.js";
import type { Fact } from "../kit/message.js";
import { ssprTexts } from "../kit/sspr/texts.js";
import type { SetupStep } from "./rules.js";
import { texts } from "./texts.js";

/** What the directory shows of the settings that a step is about. */
export function factsOfStep(step: SetupStep, settings: TenantSspr, language: Language): readonly Fact[] {
  const t = texts[language];
  const yesOrNo = (value: boolean | undefined) => told(value, (known) => (known ? t.yes : t.no), language);
  switch (step) {
    case "licence":
      return [{ label: t.writeback, value: yesOrNo(settings.passwordWriteback) }];
    case "who":
      return [{ label: t.who, value: told(policyOf(settings, language), (known) => known, language) }];
    case "methods":
      return [
        { label: t.methodsRequired, value: told(settings.methodsRequired, String, language) },
        {
          label: t.methodsAllowed,
          value: told(settings.methodsAllowed, (kinds) => namesOf(kinds, language), language),
        },
      ];
    case "registration":
      return [
        { label: t.registerAtSignIn, value: yesOrNo(settings.registerAtSignIn) },
        { label: t.reconfirm, value: told(settings.reconfirmAfterDays, t.days, language) },
      ];
    case "notifications":
      return [
        { label: t.notifyPerson, value: yesOrNo(settings.notifyPerson) },
        { label: t.notifyAdministrators, value: yesOrNo(settings.notifyAdministrators) },
      ];
    case "help-desk":
      return [
        {
          label: t.helpDesk,
          value: settings.helpDeskLink ?? t.microsoftsOwn(settings.notifyPerson !== undefined),
        },
      ];
    case "test":
      return [];
  }
}

/** Only what is known: the text says that the rest cannot be seen, and a list of blanks says nothing more. */
export function factsOfToday(settings: TenantSspr, language: Language): readonly Fact[] {
  const steps: readonly SetupStep[] = [
    "who",
    "methods",
    "registration",
    "notifications",
    "help-desk",
    "licence",
  ];
  return steps
    .flatMap((step) => factsOfStep(step, settings, language))
    .filter(({ value }) => value !== texts[language].notVisibleHere);
}

function policyOf({ policy, groupName }: TenantSspr, language: Language): string | undefined {
  if (policy === undefined) return undefined;
  const name = texts[language].policy[policy];
  return policy === "selected" && groupName !== undefined ? `${name} (${groupName})` : name;
}

function namesOf(kinds: NonNullable<TenantSspr["methodsAllowed"]>, language: Language): string {
  return allOf(
    kinds.map((kind) => ssprTexts[language].method[kind]),
    language,
  );
}

function told<Value>(value: Value | undefined, say: (value: Value) => string, language: Language): string {
  return value === undefined ? texts[language].notVisibleHere : say(value);
}

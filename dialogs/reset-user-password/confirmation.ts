import type { ResetChoices } from "../../adapters/ports/guard.js";
import type { Language } from "../../knowledge/language.js";
import { literal } from "../kit/message.js";
import { question, type Choice } from "../kit/question.js";
import { kitTexts } from "../kit/texts.js";
import { deliveryTexts } from "./delivery-texts.js";
import { changed, changesOf, type Plan, type PlanChange, valueOf } from "./plan.js";
import { CANCEL, type Confirmation, factsAbout } from "./questions.js";
import { texts } from "./texts.js";

export interface PlannedConfirmation extends Confirmation {
  readonly plan: Plan;
  readonly choices: ResetChoices;
}

export type Confirmed =
  | { readonly kind: "confirmed" }
  | { readonly kind: "cancelled" }
  /** Not yet: the same in another way, which is a confirmation of its own. */
  | { readonly kind: "changed"; readonly plan: Plan };

/** Only the button confirms. Typed words can cancel, and never agree. */
export const confirmation = question<PlannedConfirmation, Confirmed>({
  id: "confirmation",
  once: true,
  doing: ({ person }, language) => texts[language].doing(literal(person.displayName)),
  ask: (params, language) => ({
    title: deliveryTexts[language].title[params.plan.way],
    facts: [...factsAbout(params.person, language), { label: texts[language].reason, value: params.reason }],
    text: `${whatHappens(params, language)}\n\n${deliveryTexts[language].check}`,
    choices: choicesIn(params, language),
  }),
  again: (params, language) => ({
    text: texts[language].confirmAgain,
    choices: choicesIn(params, language),
  }),
  read: (heard, { actionId, plan, choices }, { language }) => {
    if (heard.kind === "text") {
      const words = heard.text.trim().toLowerCase();
      return kitTexts[language].noWords.includes(words) ? { kind: "cancelled" } : undefined;
    }
    if (heard.value === actionId) return { kind: "confirmed" };
    if (heard.value === CANCEL) return { kind: "cancelled" };
    const change = changesOf(plan, choices).find((one) => valueOf(one) === heard.value);
    return change && { kind: "changed", plan: changed(plan, change) };
  },
});

/** Everything that the button will do, in the words of the person who presses it. */
export function whatHappens(
  { person, plan, choices }: Pick<PlannedConfirmation, "person" | "plan" | "choices">,
  language: Language,
): string {
  const t = deliveryTexts[language].happens;
  const name = literal(person.displayName);
  const lines = [
    ...t.way[plan.way],
    plan.reader === "target" ? t.target(name) : t.actor,
    ...(plan.revokeSessions ? [t.signedOut] : []),
    ...(choices.readers.includes("target") ? [t.told(name)] : []),
  ];
  return [`**${t.heading}**`, ...lines.map((line) => `- ${line}`)].join("\n");
}

function choicesIn({ actionId, person, plan, choices }: PlannedConfirmation, language: Language) {
  const confirm: Choice = {
    value: "confirm",
    title: deliveryTexts[language].confirm[plan.way](person.displayName),
    confirms: actionId,
    style: "positive",
  };
  const others = changesOf(plan, choices).map((change) => ({
    value: valueOf(change),
    title: titleOf(change, person.displayName, language),
  }));
  return [confirm, ...others, { value: CANCEL, title: texts[language].cancelButton }];
}

function titleOf(change: PlanChange, name: string, language: Language): string {
  const t = deliveryTexts[language].change;
  switch (change.kind) {
    case "way":
      return t.way[change.to];
    case "reader":
      return t.reader[change.to](name);
    case "sessions":
      return t.sessions[change.to];
  }
}

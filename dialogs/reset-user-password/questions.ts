import type { Person } from "../../adapters/ports/directory.js";
import type { Language } from "../../knowledge/language.js";
import { oneOf } from "../kit/format.js";
import { literal, type Fact } from "../kit/message.js";
import { question } from "../kit/question.js";
import { roleName } from "../kit/role-names.js";
import { kitTexts } from "../kit/texts.js";
import { readReason } from "./rules.js";
import { texts } from "./texts.js";

/** What a card shows of a person; all of it from the directory, just now. */
export interface ShownPerson {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly department?: string;
}

export function shown(person: Person): ShownPerson {
  const { id, displayName, userPrincipalName, department } = person;
  return { id, displayName, userPrincipalName, ...(department === undefined ? {} : { department }) };
}

export function factsAbout(person: ShownPerson, language: Language): readonly Fact[] {
  const t = texts[language];
  return [
    { label: t.name, value: person.displayName },
    { label: t.userName, value: person.userPrincipalName },
    { label: t.department, value: person.department ?? t.noDepartment },
  ];
}

/** "Password Administrator or Global Administrator", as the portals name them. */
export function rolesIn(names: readonly string[], language: Language): string {
  return oneOf(
    names.map((name) => roleName(name, language)),
    language,
  );
}

const ONLY_STEPS = "only-steps";
const NONE = "none";
export const CANCEL = "cancel";

export const who = question<
  { notFound?: string; whoMay?: readonly string[] },
  { kind: "typed"; text: string } | { kind: "only-steps" }
>({
  id: "who",
  ask: ({ notFound, whoMay = [] }, language) => ({
    text:
      notFound === undefined
        ? texts[language].askWho
        : texts[language].notFound(literal(notFound), rolesIn(whoMay, language)),
    choices: [{ value: ONLY_STEPS, title: texts[language].onlyTheSteps }],
  }),
  again: (_, language) => ({ text: texts[language].askWhoAgain }),
  read: (heard) => {
    if (heard.kind === "pressed") return heard.value === ONLY_STEPS ? { kind: "only-steps" } : undefined;
    return /\p{L}/u.test(heard.text) ? { kind: "typed", text: heard.text } : undefined;
  },
});

export interface Candidates {
  readonly query: string;
  readonly people: readonly ShownPerson[];
  readonly more: boolean;
}

export const which = question<
  Candidates,
  { kind: "picked"; id: string } | { kind: "typed"; text: string } | { kind: "none" }
>({
  id: "which",
  ask: ({ query, people, more }, language) => ({
    text: (more ? texts[language].askWhichMore : texts[language].askWhich)(literal(query)),
    choices: choicesFor(people, language),
  }),
  again: ({ people }, language) => ({
    text: texts[language].askWhichAgain,
    choices: choicesFor(people, language),
  }),
  read: (heard, { people }) => {
    const typed = heard.kind === "text" ? heard.text.trim().toLowerCase() : undefined;
    if (heard.kind === "pressed" && heard.value === NONE) return { kind: "none" };
    const picked = people.find(
      (person, index) =>
        (heard.kind === "pressed" && heard.value === person.id) ||
        typed === String(index + 1) ||
        typed === person.userPrincipalName.toLowerCase(),
    );
    if (picked !== undefined) return { kind: "picked", id: picked.id };
    return typed !== undefined && typed.includes("@") ? { kind: "typed", text: typed } : undefined;
  },
});

function choicesFor(people: readonly ShownPerson[], language: Language) {
  const t = texts[language];
  return [
    ...people.map((person) => ({
      value: person.id,
      title: [person.displayName, person.department ?? t.noDepartment, person.userPrincipalName].join(" · "),
    })),
    { value: NONE, title: t.noneOfThese },
  ];
}

export const reason = question<{ readonly person: ShownPerson }, string>({
  id: "reason",
  ask: ({ person }, language) => ({
    title: texts[language].found,
    facts: factsAbout(person, language),
    text: texts[language].askReason,
  }),
  again: (_, language) => ({ text: texts[language].askReasonAgain }),
  read: (heard) => (heard.kind === "text" ? readReason(heard.text) : undefined),
});

export interface Confirmation {
  readonly actionId: string;
  readonly person: ShownPerson;
  readonly reason: string;
}

/** Only the button confirms. Typed words can cancel, and never agree. */
export const confirmation = question<Confirmation, "confirmed" | "cancelled">({
  id: "confirmation",
  ask: (params, language) => ({
    title: texts[language].confirmTitle,
    facts: [...factsAbout(params.person, language), { label: texts[language].reason, value: params.reason }],
    text: texts[language].confirm,
    choices: confirmChoices(params, language),
  }),
  again: (params, language) => ({
    text: texts[language].confirmAgain,
    choices: confirmChoices(params, language),
  }),
  read: (heard, { actionId }, { language }) => {
    if (heard.kind === "pressed") {
      if (heard.value === actionId) return "confirmed";
      return heard.value === CANCEL ? "cancelled" : undefined;
    }
    const words = heard.text.trim().toLowerCase();
    return kitTexts[language].noWords.includes(words) ? "cancelled" : undefined;
  },
});

function confirmChoices({ actionId, person }: Confirmation, language: Language) {
  const t = texts[language];
  return [
    {
      value: "confirm",
      title: t.confirmButton(person.displayName),
      confirms: actionId,
      style: "positive" as const,
    },
    { value: CANCEL, title: t.cancelButton },
  ];
}

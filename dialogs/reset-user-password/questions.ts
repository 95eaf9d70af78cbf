import type { Person } from "../../adapters/ports/directory.js";
import type { Language } from "../../knowledge/language.js";
import { oneOf } from "../kit/format.js";
import { literal, type Fact } from "../kit/message.js";
import { question } from "../kit/question.js";
import { roleName } from "../kit/role-names.js";
import { deliveryTexts } from "./delivery-texts.js";
import { asksSomething, namesNobody, readReason } from "./rules.js";
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

/** A sentence without a name in it may be about something else. */
export function createWho(isOrdinaryWord: (word: string) => boolean) {
  return question<
    { notFound?: string; whoMay?: readonly string[] },
    { kind: "typed"; text: string } | { kind: "only-steps" }
  >({
    id: "who",
    isStray: (text) => namesNobody(text, isOrdinaryWord),
    doing: (_, language) => texts[language].doing(undefined),
    ask: ({ notFound, whoMay = [] }, language) => ({
      text:
        notFound === undefined
          ? texts[language].askWho
          : texts[language].notFound(literal(notFound), rolesIn(whoMay, language)),
      choices: stepsChoice(language),
    }),
    again: (_, language) => ({ text: texts[language].askWhoAgain, choices: stepsChoice(language) }),
    read: (heard) => {
      if (heard.kind === "pressed") return heard.value === ONLY_STEPS ? { kind: "only-steps" } : undefined;
      return /\p{L}/u.test(heard.text) ? { kind: "typed", text: heard.text } : undefined;
    },
  });
}

function stepsChoice(language: Language) {
  return [{ value: ONLY_STEPS, title: texts[language].onlyTheSteps }];
}

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
  doing: (_, language) => texts[language].doing(undefined),
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

export interface ReasonAsked {
  readonly person: ShownPerson;
  /** The person can do it alone, which is said first. */
  readonly selfService: boolean;
}

const SELF_SERVICE = "self-service";

export const reason = question<
  ReasonAsked,
  { readonly kind: "given"; readonly reason: string } | { readonly kind: "self-service" }
>({
  id: "reason",
  isStray: asksSomething,
  doing: ({ person }, language) => texts[language].doing(literal(person.displayName)),
  ask: ({ person, selfService }, language) => {
    const asking = {
      title: texts[language].found,
      facts: factsAbout(person, language),
      text: texts[language].askReason,
    };
    if (!selfService) return asking;
    const alone = deliveryTexts[language].selfService(
      literal(person.displayName),
      literal(person.userPrincipalName),
    );
    return { ...asking, text: `${alone} ${asking.text}`, choices: selfServiceChoice(language) };
  },
  again: ({ selfService }, language) => ({
    text: texts[language].askReasonAgain,
    ...(selfService && { choices: selfServiceChoice(language) }),
  }),
  read: (heard, { selfService }) => {
    if (heard.kind === "pressed") {
      return selfService && heard.value === SELF_SERVICE ? { kind: "self-service" } : undefined;
    }
    const given = readReason(heard.text);
    return given === undefined ? undefined : { kind: "given", reason: given };
  },
});

function selfServiceChoice(language: Language) {
  return [{ value: SELF_SERVICE, title: deliveryTexts[language].selfServiceButton }];
}

export interface Confirmation {
  readonly actionId: string;
  readonly person: ShownPerson;
  readonly reason: string;
}

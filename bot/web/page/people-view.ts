import { breakable, h } from "./dom.js";
import { RESETTING_ROLES, roleInWords, stateInWords } from "./person-texts.js";
import { type Language, LANGUAGES_IN, texts } from "./texts.js";
import type { PersonCard } from "./wire.js";

/** States that make an account one of the special ones; the others only describe. */
const SPECIAL = [
  "guest",
  "disabled",
  "federated",
  "synced",
  "synced-without-writeback",
  "role-assignable-group",
  "restricted-unit",
];

type Group = "admins" | "ordinary" | "others" | "special";
const GROUPS: readonly Group[] = ["admins", "ordinary", "others", "special"];

/** The list of people to speak as, in groups, with a search. */
export function peopleView(
  people: readonly PersonCard[],
  language: Language,
  onChoose: (person: PersonCard) => void,
): HTMLElement {
  const { start } = texts[language];
  const input = h("input", {
    id: "filter",
    type: "search",
    placeholder: start.filter,
    autocomplete: "off",
    "data-testid": "filter",
  });
  const groups = h("div", { class: "groups" });

  const show = () => {
    const query = input.value.trim().toLowerCase();
    const found = people.filter((person) => wordsOf(person, language).includes(query));
    const inGroup = (name: Group) => found.filter((person) => groupOf(person) === name).sort(byRole);
    groups.replaceChildren(
      ...GROUPS.flatMap((name) => group(start[name], inGroup(name), language, onChoose)),
    );
    if (found.length === 0) groups.append(h("p", { role: "status" }, start.nobody(input.value.trim())));
  };

  input.addEventListener("input", show);
  show();
  return h(
    "div",
    { class: "start", "data-testid": "start" },
    h("h1", { tabindex: "-1" }, start.title),
    h("p", { class: "lead" }, start.lead),
    h("label", { for: "filter", class: "sr" }, start.filter),
    input,
    groups,
  );
}

function groupOf({ roles, states }: PersonCard): Group {
  if (states.some((state) => SPECIAL.includes(state))) return "special";
  if (roles.some((role) => RESETTING_ROLES.includes(role))) return "admins";
  return roles.length > 0 ? "others" : "ordinary";
}

/** In the order of the roles that reset; within a role as the tenant lists them. */
function byRole(one: PersonCard, other: PersonCard): number {
  const rank = ({ roles }: PersonCard) => Math.max(...roles.map((role) => RESETTING_ROLES.indexOf(role)), -1);
  return rank(one) - rank(other);
}

/** Self-service is of interest for those who cannot reset on behalf of others. */
function statesOf({ roles, states }: PersonCard): readonly string[] {
  return roles.length > 0 ? states.filter((state) => !state.startsWith("sspr-")) : states;
}

function wordsOf(person: PersonCard, language: Language): string {
  const states = person.states.map((state) => stateInWords(language, state));
  const words = [person.name, person.userPrincipalName, person.department ?? "", ...person.roles, ...states];
  return words.join(" ").toLowerCase();
}

function group(
  { title, lead }: { readonly title: string; readonly lead: string },
  people: readonly PersonCard[],
  language: Language,
  onChoose: (person: PersonCard) => void,
): HTMLElement[] {
  if (people.length === 0) return [];
  const items = people.map((person) => h("li", {}, personButton(person, language, onChoose)));
  return [
    h(
      "section",
      {},
      h("h2", {}, title),
      h("p", { class: "soft" }, lead),
      h("ul", { class: "people" }, ...items),
    ),
  ];
}

function personButton(
  person: PersonCard,
  language: Language,
  onChoose: (person: PersonCard) => void,
): HTMLButtonElement {
  const about = [person.department, LANGUAGES_IN[language][person.language]].filter(
    (part) => part !== undefined,
  );
  const element = h(
    "button",
    { type: "button", class: "person", "data-testid": "person", "data-person": person.id },
    h("span", { class: "initials", "aria-hidden": "true" }, initials(person.name)),
    h("span", { class: "name" }, person.name),
    h("span", { class: "upn" }, breakable(person.userPrincipalName)),
    h("span", { class: "about" }, about.join(" · ")),
    ...person.roles.map((role) => roleLine(role, language)),
    ...statesOf(person).map((state) => h("span", { class: "state" }, stateInWords(language, state))),
  );
  element.addEventListener("click", () => onChoose(person));
  return element;
}

function roleLine(role: string, language: Language): HTMLElement {
  const words = roleInWords(language, role);
  return h("span", { class: "role" }, h("b", {}, role), words === undefined ? undefined : `: ${words}`);
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.slice(0, 1) ?? "",
  );
  return letters.join("");
}

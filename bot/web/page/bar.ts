import { button, byId, h, icon, ICONS } from "./dom.js";
import { type Language, LANGUAGE_NAMES, LANGUAGES, texts } from "./texts.js";
import { applyTheme, currentTheme } from "./theme.js";
import type { PersonCard } from "./wire.js";

export interface BarDeps {
  readonly language: Language;
  /** Who is spoken as, when a conversation is open. */
  readonly person: PersonCard | undefined;
  readonly tenantOpen: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onTenant: () => void;
  readonly onStartAgain: () => void;
  readonly onChangePerson: () => void;
}

/** The bar at the top: whose conversation this is, and what can be done with it. */
export function showBar(deps: BarDeps): void {
  const { language, person } = deps;
  const words = texts[language];
  document.documentElement.lang = language;
  document.title = person === undefined ? words.app : `${person.name} · ${words.app}`;
  byId("brand").textContent = words.app;
  byId("skip").textContent = words.skip;
  byId("who").replaceChildren(...(person === undefined ? [] : whoIsSpeaking(person, words.speakingAs)));
  byId("tools").replaceChildren(
    ...(person === undefined
      ? []
      : [
          tool(words.startAgain, ICONS.again, "start-again", deps.onStartAgain),
          tool(words.changePerson, ICONS.person, "change-person", deps.onChangePerson),
          tenantTool(deps),
        ]),
    themeTool(deps),
    languageSwitch(deps),
  );
}

function whoIsSpeaking(person: PersonCard, label: string): Node[] {
  const role = person.roles[0] ?? person.department;
  return [
    h("span", { class: "sr" }, `${label} `),
    h("b", { "data-testid": "speaking-as" }, person.name),
    ...(role === undefined ? [] : [h("span", { class: "role-chip" }, role)]),
  ];
}

function tool(label: string, drawing: string, testId: string, onPress: () => void): HTMLButtonElement {
  const element = button("", { class: "tool", title: label, "data-testid": testId }, onPress);
  element.append(icon(drawing), h("span", { class: "tool-label" }, label));
  return element;
}

function tenantTool({ language, tenantOpen, onTenant }: BarDeps): HTMLButtonElement {
  const { tenant } = texts[language];
  const element = tool(tenant.title, ICONS.tenant, "tenant-toggle", onTenant);
  element.setAttribute("aria-expanded", String(tenantOpen));
  element.setAttribute("aria-controls", "tenant");
  element.title = tenantOpen ? tenant.close : tenant.open;
  return element;
}

function themeTool(deps: BarDeps): HTMLButtonElement {
  const next = currentTheme() === "dark" ? "light" : "dark";
  const label = texts[deps.language].theme[next];
  const element = button(
    "",
    { class: "tool", title: label, "aria-label": label, "data-testid": "theme" },
    () => {
      applyTheme(next);
      showBar(deps);
      document.querySelector<HTMLElement>("[data-testid=theme]")?.focus();
    },
  );
  element.append(icon(next === "light" ? ICONS.sun : ICONS.moon));
  return element;
}

function languageSwitch({ language, onLanguage }: BarDeps): HTMLElement {
  const choices = LANGUAGES.map((one) => {
    const name = LANGUAGE_NAMES[one];
    const attributes = { lang: one, "aria-label": name, title: name, "data-testid": `language-${one}` };
    const choice = button(one.toUpperCase(), attributes, () => onLanguage(one));
    choice.setAttribute("aria-pressed", String(one === language));
    return choice;
  });
  return h("div", { class: "switch", role: "group", "aria-label": texts[language].language }, ...choices);
}

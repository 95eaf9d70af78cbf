import { breakable, button, h, icon, ICONS } from "./dom.js";
import { type Language, LOCALES, texts } from "./texts.js";
import type { PersonCard } from "./wire.js";

export interface TenantView {
  /** Shows these people; those who differ from the first call of this conversation come first. */
  show(people: readonly PersonCard[]): void;
}

/** What the directory said when the conversation began, and what was told since. Outlives a language switch. */
export interface TenantMemory {
  readonly before: Map<string, string>;
  readonly told: Map<string, string>;
}

/** The panel that shows what the bot changed in the mock tenant. */
export function createTenantView(
  panel: HTMLElement,
  language: Language,
  { before, told }: TenantMemory,
  onClose: () => void,
): TenantView {
  const { tenant } = texts[language];
  const rows = h("tbody");
  const status = h("p", { class: "sr", role: "status" });
  const close = button(
    "",
    { class: "plain", "aria-label": tenant.close, "data-testid": "tenant-close" },
    onClose,
  );
  close.append(icon(ICONS.close));
  const head = h(
    "thead",
    {},
    h(
      "tr",
      {},
      h("th", { scope: "col" }, tenant.person),
      h("th", { scope: "col" }, tenant.lastChange),
      h("th", { scope: "col" }, tenant.mustChange),
    ),
  );
  panel.setAttribute("aria-label", tenant.title);
  panel.replaceChildren(
    h("div", { class: "panel-head" }, h("h2", {}, tenant.title), close),
    h("p", { class: "soft" }, tenant.lead),
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": tenant.title },
      h("table", {}, head, rows),
    ),
    status,
  );

  return {
    show(people) {
      if (before.size === 0) for (const person of people) before.set(person.id, fingerprint(person));
      const changed = people.filter((person) => before.get(person.id) !== fingerprint(person));
      const news = changed.filter((person) => told.get(person.id) !== fingerprint(person));
      for (const person of news) told.set(person.id, fingerprint(person));
      if (news.length > 0) status.textContent = tenant.announce(news.map(({ name }) => name).join(", "));
      const rest = people.filter((person) => !changed.includes(person));
      rows.replaceChildren(
        ...changed.map((person) => row(person, language, news.includes(person) ? "changed news" : "changed")),
        ...rest.map((person) => row(person, language, "")),
      );
    },
  };
}

function fingerprint({ lastPasswordChange, mustChange }: PersonCard): string {
  return `${lastPasswordChange ?? ""} ${mustChange}`;
}

function row(person: PersonCard, language: Language, state: string): HTMLTableRowElement {
  const { tenant } = texts[language];
  const name = h("th", { scope: "row" }, person.name, h("small", {}, breakable(person.userPrincipalName)));
  if (state !== "") name.append(h("em", { class: "mark" }, tenant.changed));
  return h(
    "tr",
    { class: state, "data-testid": "tenant-row", "data-person": person.id },
    name,
    h("td", {}, when(person.lastPasswordChange, language)),
    h("td", { class: person.mustChange ? "must" : undefined }, person.mustChange ? tenant.yes : tenant.no),
  );
}

function when(moment: string | undefined, language: Language): string | HTMLElement {
  if (moment === undefined) return texts[language].tenant.never;
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "medium", timeStyle: "short" });
  return h("time", { datetime: moment }, format.format(new Date(moment)));
}

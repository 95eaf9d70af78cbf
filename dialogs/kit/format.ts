import type { Language } from "../../knowledge/language.js";

const LOCALE = { en: "en-GB", nl: "nl-NL" } as const;

/** A moment as people write it, with the zone named because the reader may be elsewhere. */
export function moment(at: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
    timeZoneName: "short",
  }).format(at);
}

/** "A, B or C" in the language's own form. */
export function oneOf(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALE[language], { type: "disjunction" }).format(items);
}

/** "A, B and C" in the language's own form. */
export function allOf(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALE[language], { type: "conjunction" }).format(items);
}

/** A time of day as people write it, with the zone named because the reader may be elsewhere. */
export function timeOfDay(at: Date, language: Language, timeZone: string): string {
  const options = { hour: "2-digit", minute: "2-digit", timeZone, timeZoneName: "short" } as const;
  return new Intl.DateTimeFormat(LOCALE[language], options).format(at);
}

/** A day as people write it. */
export function day(at: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: "long", timeZone }).format(at);
}

/** The languages the bot speaks. Adding one makes the compiler list every text that lacks it. */
export const LANGUAGES = ["en", "nl"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One value a language; a missing language is a compile error. */
export type Localized<T> = Readonly<Record<Language, T>>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** RFC 4647 look-up of a locale such as `nl-BE` in our languages. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const primary = locale?.trim().toLowerCase().split(/[-_]/)[0];
  return isLanguage(primary) ? primary : undefined;
}

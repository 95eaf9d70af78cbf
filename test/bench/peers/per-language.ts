import type { Classify, Phrase } from "./peer.js";

/**
 * One model a language, for libraries that know nothing of languages: more is right that way than with one model for all,
 * and they are told the language of each line.
 */
export function perLanguage(
  phrases: readonly Phrase[],
  train: (phrases: readonly Phrase[], lang: string) => Classify,
): Classify {
  const models = new Map(
    [...new Set(phrases.map((phrase) => phrase.lang))].map((lang) => [
      lang,
      train(
        phrases.filter((phrase) => phrase.lang === lang),
        lang,
      ),
    ]),
  );
  return (text, lang) => models.get(lang)?.(text, lang) ?? [];
}

import type { LanguageWords } from "./language-words.js";

const KINDS = ["me", "other", "many", "admin"] as const;

/** Who a message is about: the writer, one other person, many people, an administrator's account. Any combination. */
export type About = (typeof KINDS)[number];

/** Makes a function that tells who the words (lower case, shorthand written out) are about. */
export function createAboutReader(
  languages: readonly LanguageWords<string>[],
): (words: readonly string[]) => readonly About[] {
  const cues = new Map<string, About[]>([
    ["_name", ["other"]],
    ["_upn", ["other"]],
  ]);
  for (const { about } of languages) {
    for (const kind of KINDS)
      for (const word of about[kind]) cues.set(word, [...(cues.get(word) ?? []), kind]);
  }
  return (words) => {
    const found = new Set(words.flatMap((word) => cues.get(word) ?? []));
    return KINDS.filter((kind) => found.has(kind));
  };
}

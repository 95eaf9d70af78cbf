import type { LanguageWords } from "./language-words.js";

const KINDS = ["me", "other", "many", "admin"] as const;

/** Who a message is about: the writer, one other person, many people, an administrator's account. Any combination. */
export type About = (typeof KINDS)[number];

/** What each word (lower case, shorthand written out) says about who needs help; names and addresses count too. */
export function aboutCues(
  languages: readonly LanguageWords<string>[],
): ReadonlyMap<string, readonly About[]> {
  const cues = new Map<string, About[]>([
    ["_name", ["other"]],
    ["_upn", ["other"]],
  ]);
  for (const { about } of languages) {
    for (const kind of KINDS) {
      for (const word of about[kind]) cues.set(word, [...(cues.get(word) ?? []), kind]);
    }
  }
  return cues;
}

/** Every combination; a reading holds one of these very lists, so that what follows from it can be looked up. */
export const COMBINATIONS = Array.from({ length: 1 << KINDS.length }, (_, bits): readonly About[] =>
  KINDS.filter((_kind, at) => (bits & (1 << at)) !== 0),
);

/** All that the words of a message say together, each kind once and always in the same order. */
export function aboutOf(words: readonly { readonly about: readonly About[] }[]): readonly About[] {
  let bits = 0;
  for (const { about } of words) for (const kind of about) bits |= 1 << KINDS.indexOf(kind);
  return COMBINATIONS[bits] ?? [];
}

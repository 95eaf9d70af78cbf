/** How people are found by the words of their names, whatever accents and punctuation somebody types. */
import type { Person } from "../ports/directory.js";

/** What a person can be found by. */
export interface Findable {
  readonly person: Pick<Person, "userPrincipalName" | "mail" | "displayName">;
  readonly givenName: string;
  readonly surname: string;
}

/** Entra keeps display names of at most 256 characters; whatever is longer is not somebody's name. */
export const LONGEST_QUERY = 256;
const SHORTEST_WORD = 2;

/** Letters that no Unicode decomposition turns into plain ones, and an apostrophe that counts as a letter. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ʼ: "'",
};

/** Lower case without accents or invisible characters: `Zoë` and `ZOE` both become `zoe`. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replaceAll(/[ßøæœłđðþıʼ]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** Whether the query is enough to look for somebody: it needs one word of two characters. */
export function namesSomebody(query: string): boolean {
  return queryWords(query).some(([, ...parts]) => parts.some((part) => part.length >= SHORTEST_WORD));
}

/** Whether each word of the query begins a word of somebody's names. */
export function hasNames(findable: Findable, query: string): boolean {
  const names = nameWords(findable);
  const begins = (word: string): boolean => names.some((name) => name.startsWith(word));
  return queryWords(query).every(
    ([joined, ...parts]) => begins(joined) || (parts.length > 1 && parts.every(begins)),
  );
}

/** The words of a person's names; `O'Brien` gives obrien, o and brien, and `van den Berg` also vandenberg. */
export function nameWords({ person, givenName, surname }: Findable): readonly string[] {
  return [
    ...new Set(
      queryWords(`${person.displayName} ${givenName} ${surname} ${surname.replaceAll(" ", "")}`).flat(),
    ),
  ];
}

/** Each word as typed without its inner punctuation, followed by its parts. */
function queryWords(text: string): readonly (readonly [joined: string, ...parts: string[]])[] {
  return fold(text)
    .split(/[^\p{L}\p{N}'’‘`‐–-]+/u)
    .map((token) => token.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== ""))
    .filter((parts) => parts.length > 0)
    .map((parts) => [parts.join(""), ...parts]);
}

/** By display name without accents or case, and by user principal name among namesakes. */
export function byName(
  { person: one }: Pick<Findable, "person">,
  { person: other }: Pick<Findable, "person">,
): number {
  return (
    compare(fold(one.displayName), fold(other.displayName)) ||
    compare(one.userPrincipalName, other.userPrincipalName)
  );
}

function compare(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}

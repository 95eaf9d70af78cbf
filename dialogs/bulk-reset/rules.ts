/** Pure decisions of the flow: who is meant by what was typed. */

import { personNamedIn } from "../reset-user-password/rules.js";

const USER_PRINCIPAL_NAME = /[\p{L}\p{N}._'#~!^-]{1,64}@[\p{L}\p{N}.-]{3,190}[\p{L}\p{N}]/gu;
/** What can be a name; nothing else that was typed is looked up, said again or kept. */
const NAME = /^\p{L}[\p{L}\p{M}.'’ -]{1,98}$/u;
const GROUP =
  /^\s*(?:(?:the|de|het|from|uit|van)\s+)*(?:group|groep|team|afdeling|department)[\s:]+(.{2,80}?)\s*$/iu;
const GROUP_INSIDE =
  /\b(?:group|groep|team|afdeling|department)\s+((?:\p{Lu}[\p{L}\p{N}&-]*)(?:\s+\p{Lu}[\p{L}\p{N}&-]*){0,3})/u;

/** A name has no more words than this; what is longer is a sentence. */
const MOST_WORDS = 5;

/** Whom somebody asked for. */
export type Wanted =
  | { readonly kind: "list"; readonly entries: readonly string[]; readonly unread: number }
  | { readonly kind: "group"; readonly query: string }
  /** One name: of a group, or what several people are called. */
  | { readonly kind: "either"; readonly query: string };

/** What stands between two people in a sentence. */
const BETWEEN = /[\n\r,;]+|\s+(?:and|en|plus|&)\s+/iu;

/** What a sentence about many people already tells; undefined where it names nobody, or one person only. */
export function wantedIn(said: string, isOrdinary: (word: string) => boolean): Wanted | undefined {
  const names = [...said.matchAll(USER_PRINCIPAL_NAME)].map(([name]) => name);
  if (names.length > 1) return { kind: "list", entries: distinct(names), unread: 0 };
  const query = GROUP_INSIDE.exec(said)?.[1];
  if (query !== undefined) return { kind: "group", query };
  const people = said.split(BETWEEN).flatMap((part) => {
    const named = personNamedIn(part, isOrdinary);
    return named?.sure === true ? [named.query] : [];
  });
  return people.length > 1 ? { kind: "list", entries: distinct(people), unread: 0 } : undefined;
}

/** An answer to "who are they": a list, a group, or one name. Undefined where it is none of these. */
export function wantedByAnswer(text: string): Wanted | undefined {
  const parts = text
    .split(/[\n\r,;\t]+/u)
    .map(entryIn)
    .filter((part) => part !== "");
  const readable = parts.filter(isReadable);
  const [only] = readable;
  if (only === undefined) return undefined;
  if (parts.length > 1) {
    return { kind: "list", entries: distinct(readable), unread: parts.length - readable.length };
  }
  const query = GROUP.exec(only)?.[1];
  if (query !== undefined) return { kind: "group", query };
  return only.split(/\s+/u).length > MOST_WORDS ? undefined : { kind: "either", query: only };
}

/** One line of a pasted list: without a bullet, a number, quotes, or the name around an address. */
function entryIn(part: string): string {
  const address = [...part.matchAll(USER_PRINCIPAL_NAME)][0]?.[0];
  if (address !== undefined) return address;
  return part
    .replace(/^\s*(?:[-*•]|\d{1,3}[.)])\s+/u, "")
    .replaceAll(/^["'“”\s]+|["'“”\s.]+$/gu, "")
    .trim();
}

function isReadable(entry: string): boolean {
  return entry.includes("@") || NAME.test(entry);
}

function distinct(entries: readonly string[]): readonly string[] {
  return [...new Map(entries.map((entry) => [entry.toLowerCase(), entry])).values()];
}

import { byName, type Findable, hasNames, LONGEST_QUERY, namesSomebody } from "../name-words.js";

export { byName, fold, nameWords } from "../name-words.js";

export interface Hits<P> {
  readonly people: readonly P[];
  readonly more: boolean;
}

const NOBODY = { people: [], more: false } as const;

/**
 * The people whose user principal name or mail is the query; failing those, the people in whose names each
 * word of the query begins a word. Needs one word of two characters; anything odd finds nobody.
 */
export function searchPeople<P extends Findable>(
  people: readonly P[],
  query: string,
  limit: number,
): Hits<P> {
  const wanted = query.trim();
  if (wanted.length > LONGEST_QUERY || /\p{Cc}/u.test(wanted)) {
    return NOBODY;
  }
  const byAddress = people.filter((person) => hasAddress(person, wanted));
  // Both, always: else the time would tell whether somebody has this address.
  const named = byWords(people, wanted);
  const found = byAddress.length > 0 ? byAddress : named;
  const room = Number.isFinite(limit) ? Math.max(0, Math.floor(limit)) : 0;
  return { people: found.toSorted(byName).slice(0, room), more: found.length > room };
}

function hasAddress({ person }: Findable, wanted: string): boolean {
  const address = wanted.toLowerCase();
  return person.userPrincipalName.toLowerCase() === address || person.mail?.toLowerCase() === address;
}

function byWords<P extends Findable>(people: readonly P[], wanted: string): readonly P[] {
  return namesSomebody(wanted) ? people.filter((person) => hasNames(person, wanted)) : [];
}

import type { FoundPeople, Person, Unavailable } from "../../ports/directory.js";
import { byName, hasNames, LONGEST_QUERY, namesSomebody } from "../name-words.js";
import type { Budget } from "./http/budget.js";
import { isPlainText, literal, query } from "./odata.js";
import { type Sources, toPerson, USER, type User } from "./person.js";
import { type ReadDeps, type Reading, readOne, readPage } from "./read-graph.js";
import { searchByName } from "./search-by-name.js";
import { missing } from "./why-unavailable.js";

const NOBODY: FoundPeople = { kind: "people", people: [], more: false };
const ADDRESS = /^[^\s@]+@[^\s@]+$/;
/** What Entra allows in a user principal name. Other addresses are not worth asking for as a key. */
const PRINCIPAL_NAME = /^[\w'.!#^~-]+@[\w.-]+$/;
/** More than a chat lists, so that the words can be checked once more here before they are cut. */
const MOST_HITS = 50;

type Hits = Reading<{ readonly users: readonly User[]; readonly more: boolean }>;

/** By address where the query is one, else by the words of the display name. */
export async function findPeople(
  deps: ReadDeps,
  { sources, wanted, limit }: { readonly sources: Sources; readonly wanted: string; readonly limit: number },
  budget: Budget,
): Promise<FoundPeople> {
  const text = wanted.trim().normalize("NFC");
  if (text.length > LONGEST_QUERY || !isPlainText(text)) return NOBODY;
  const isAddress = ADDRESS.test(text);
  if (!isAddress && !namesSomebody(text)) return NOBODY;
  const hits = await (isAddress ? byAddress(deps, text, budget) : byWords(deps, text, budget));
  if (hits.kind === "unavailable") return hits;
  if (hits.kind === "none") return NOBODY;
  const people = toPeople(hits.value.users, sources);
  if ("kind" in people) return people;
  const room = Number.isFinite(limit) ? Math.max(0, Math.floor(limit)) : 0;
  const sorted = people.map((person) => ({ person })).toSorted(byName);
  return {
    kind: "people",
    people: sorted.slice(0, room).map(({ person }) => person),
    more: hits.value.more || sorted.length > room,
  };
}

/** As the key first, which Graph answers from its newest state, and at once as any of a person's other addresses. */
async function byAddress(deps: ReadDeps, address: string, budget: Budget): Promise<Hits> {
  const is = literal(address);
  const $filter =
    `mail eq ${is} or otherMails/any(x:x eq ${is}) or ` +
    `proxyAddresses/any(x:x eq ${literal(`SMTP:${address}`)}) or proxyAddresses/any(x:x eq ${literal(`smtp:${address}`)})`;
  const [named, addressed] = await Promise.all([
    byPrincipalName(deps, address, budget),
    listUsers(deps, { $filter, $top: MOST_HITS }, budget),
  ]);
  if (named.kind === "unavailable") return named;
  if (addressed.kind !== "value") return addressed;
  const users = [...(named.kind === "value" ? [named.value] : []), ...addressed.value.users];
  const distinct = [...new Map(users.map((user) => [user.id, user])).values()];
  return { kind: "value", value: { users: distinct, more: addressed.value.more } };
}

function byPrincipalName(deps: ReadDeps, name: string, budget: Budget): Promise<Reading<User>> {
  if (!PRINCIPAL_NAME.test(name)) return Promise.resolve({ kind: "none" });
  const path = `/users/${encodeURIComponent(name)}?${deps.selectUser}`;
  return readOne(deps, { call: "user", path }, USER, budget);
}

async function byWords(deps: ReadDeps, text: string, budget: Budget): Promise<Hits> {
  const hits = await listUsers(deps, { $search: searchByName(text), $top: MOST_HITS }, budget, true);
  if (hits.kind !== "value") return hits;
  const users = hits.value.users.filter((user) => hasNames(findable(user), text));
  return { kind: "value", value: { users, more: hits.value.more } };
}

async function listUsers(
  deps: ReadDeps,
  options: Parameters<typeof query>[0],
  budget: Budget,
  eventual = false,
): Promise<Hits> {
  const path = `/users?${query(options)}&${deps.selectUser}`;
  const page = await readPage(deps, { call: "users", path, eventual }, USER, budget);
  if (page.kind !== "value") return page;
  return { kind: "value", value: { users: page.value.items, more: page.value.next !== undefined } };
}

function findable(user: User) {
  const { userPrincipalName, displayName, givenName, surname } = user;
  return {
    person: { userPrincipalName, displayName: displayName ?? "" },
    givenName: givenName ?? "",
    surname: surname ?? "",
  };
}

function toPeople(users: readonly User[], sources: Sources): readonly Person[] | Unavailable {
  const people = users.flatMap((user) => toPerson(user, sources) ?? []);
  return people.length === users.length ? people : missing("User.Read.All", "Whether an account is enabled");
}

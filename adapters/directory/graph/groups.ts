import { z } from "zod";
import type { FoundGroups, FoundMembers } from "../../ports/directory.js";
import { byName, hasNames, LONGEST_QUERY, namesSomebody } from "../name-words.js";
import type { GraphRequest } from "./http/ask-graph.js";
import type { Budget } from "./http/budget.js";
import { isObjectId, isPlainText, query } from "./odata.js";
import { type Sources, toPerson, USER } from "./person.js";
import { type Page, type ReadDeps, type Reading, readPage } from "./read-graph.js";
import { searchByName } from "./search-by-name.js";
import { missing } from "./why-unavailable.js";

const GROUP = z.object({ id: z.string(), displayName: z.string().nullish() });
const MEMBER = z.object({ "@odata.type": z.string(), displayName: z.string().nullish() }).loose();

const MOST_HITS = 50;
/** Some three thousand members: in a larger group the first by name are the first of those. */
const MOST_PAGES = 3;

export async function findGroups(
  deps: ReadDeps,
  { wanted, limit }: { readonly wanted: string; readonly limit: number },
  budget: Budget,
): Promise<FoundGroups> {
  const text = wanted.trim().normalize("NFC");
  const nothing = { kind: "groups", groups: [], more: false } as const;
  if (text.length > LONGEST_QUERY || !isPlainText(text) || !namesSomebody(text)) return nothing;
  const options = query({ $search: searchByName(text), $select: "id,displayName", $top: MOST_HITS });
  const request = { call: "groups", path: `/groups?${options}`, eventual: true } as const;
  const page = await readPage(deps, request, GROUP, budget);
  if (page.kind === "unavailable") return page;
  if (page.kind === "none") return nothing;
  if (page.value.items.some(({ displayName }) => !displayName)) {
    return missing("GroupMember.Read.All", "The names of groups");
  }
  const groups = page.value.items
    .map(({ id, displayName }) => ({ id, name: displayName ?? "" }))
    .filter(({ name }) => hasNames(named(name), text))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return {
    kind: "groups",
    groups: groups.slice(0, limit),
    more: groups.length > limit || page.value.next !== undefined,
  };
}

/** Without a cast to users in the path, which would be answered from an index that lags behind. */
export async function readGroupMembers(
  deps: ReadDeps,
  { id, sources, limit }: { readonly id: string; readonly sources: Sources; readonly limit: number },
  budget: Budget,
): Promise<FoundMembers> {
  if (!isObjectId(id)) return { kind: "none" };
  const members = await readSomeMembers(deps, id.toLowerCase(), budget);
  if (members.kind !== "value") return members;
  const users = members.value.items.filter((each) => each["@odata.type"] === "#microsoft.graph.user");
  const people = users.flatMap((each) => {
    const user = USER.safeParse(each);
    return (user.success && toPerson(user.data, sources)) || [];
  });
  if (people.length < users.length) return missing("User.Read.All", "The people in a group");
  const sorted = people.map((person) => ({ person })).toSorted(byName);
  return {
    kind: "people",
    people: sorted.slice(0, limit).map(({ person }) => person),
    more: people.length > limit || members.value.next !== undefined,
  };
}

async function readSomeMembers(
  deps: ReadDeps,
  id: string,
  budget: Budget,
): Promise<Reading<Page<z.output<typeof MEMBER>>>> {
  const items: z.output<typeof MEMBER>[] = [];
  let next: string | undefined = `/groups/${id}/transitiveMembers?${deps.selectUser}&$top=999`;
  for (let pages = 0; next !== undefined && pages < MOST_PAGES; pages += 1) {
    const request: GraphRequest = { call: "groupMembers", path: next };
    const page: Reading<Page<z.output<typeof MEMBER>>> = await readPage(deps, request, MEMBER, budget);
    if (page.kind !== "value") return page;
    items.push(...page.value.items);
    next = page.value.next;
  }
  return { kind: "value", value: { items, next } };
}

function named(displayName: string) {
  return { person: { displayName, userPrincipalName: "" }, givenName: "", surname: "" };
}

import { z } from "zod";
import type { FoundPeople, Person } from "../../ports/directory.js";
import { byName } from "../name-words.js";
import { readGroupMembers } from "./groups.js";
import type { Budget } from "./http/budget.js";
import { isObjectId, literal, query } from "./odata.js";
import { type Sources, toPerson, USER } from "./person.js";
import { type ReadDeps, type Reading, readAll, readOne } from "./read-graph.js";
import { missing } from "./why-unavailable.js";

const HELD = z.object({
  directoryScopeId: z.string().nullish(),
  principal: z.object({ "@odata.type": z.string(), id: z.string() }).nullish(),
});

interface Wish {
  readonly templateIds: readonly string[];
  readonly limit: number;
  readonly sources: Sources;
}

/** Role-assignable groups are small by nature: Entra lets a tenant have 500, and few people are administrators. */
const MOST_OF_A_GROUP = 999;

/** Who holds one of the roles over the whole tenant, directly or through a group, by name. */
export async function readRoleHolders(deps: ReadDeps, wish: Wish, budget: Budget): Promise<FoundPeople> {
  const templateIds = [...new Set(wish.templateIds.filter(isObjectId).map((id) => id.toLowerCase()))];
  const principals: { readonly kind: string; readonly id: string }[] = [];
  for (const read of await Promise.all(templateIds.map((id) => readHolders(deps, id, budget)))) {
    if (read.kind === "unavailable") return read;
    if (read.kind === "none") continue;
    for (const { directoryScopeId, principal } of read.value) {
      // Somebody who was deleted leaves an assignment without a principal.
      if (directoryScopeId !== "/" || !principal) continue;
      principals.push({ kind: principal["@odata.type"].replace("#microsoft.graph.", ""), id: principal.id });
    }
  }
  const idsOf = (wanted: string) => [
    ...new Set(principals.flatMap(({ kind, id }) => (kind === wanted ? [id] : []))),
  ];
  const [users, groups] = [idsOf("user"), idsOf("group")];
  const { sources, limit } = wish;
  const found = await Promise.all([
    ...users.slice(0, limit).map((id) => readHolder(deps, { id, sources }, budget)),
    ...groups.map((id) => readGroupMembers(deps, { id, sources, limit: MOST_OF_A_GROUP }, budget)),
  ]);
  const people = new Map<string, Person>();
  for (const each of found) {
    if (each.kind === "unavailable") return each;
    if (each.kind === "people") for (const person of each.people) people.set(person.id, person);
  }
  const sorted = [...people.values()].map((person) => ({ person })).toSorted(byName);
  return {
    kind: "people",
    people: sorted.slice(0, limit).map(({ person }) => person),
    more: sorted.length > limit || users.length > limit,
  };
}

function readHolders(
  deps: ReadDeps,
  templateId: string,
  budget: Budget,
): Promise<Reading<readonly z.output<typeof HELD>[]>> {
  const filter = query({ $filter: `roleDefinitionId eq ${literal(templateId)}` });
  const path = `/roleManagement/directory/roleAssignments?${filter}&$expand=principal`;
  return readAll(deps, { call: "roleAssignments", path }, HELD, budget);
}

async function readHolder(
  deps: ReadDeps,
  { id, sources }: { readonly id: string; readonly sources: Sources },
  budget: Budget,
): Promise<FoundPeople | { readonly kind: "none" }> {
  if (!isObjectId(id)) return { kind: "none" };
  const read = await readOne(deps, { call: "user", path: `/users/${id}?${deps.selectUser}` }, USER, budget);
  if (read.kind !== "value") return read;
  const person = toPerson(read.value, sources);
  return person
    ? { kind: "people", people: [person], more: false }
    : missing("User.Read.All", "Whether an account is enabled");
}

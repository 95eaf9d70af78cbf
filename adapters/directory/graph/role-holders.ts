import { z } from "zod";
import type { FoundMembers, FoundPeople, FoundPerson, Person, Unavailable } from "../../ports/directory.js";
import type { Budget } from "./http/budget.js";
import { isObjectId, literal, query } from "./odata.js";
import { type ReadDeps, readAll } from "./read-graph.js";

const ASSIGNMENT = z.object({ principalId: z.string(), directoryScopeId: z.string().nullish() });

export interface RoleHoldersDeps extends ReadDeps {
  readonly person: (id: string, budget: Budget) => Promise<FoundPerson>;
  readonly members: (groupId: string, limit: number, budget: Budget) => Promise<FoundMembers>;
}

/** People who hold a role over the whole tenant, directly or by a group; eligible ones are not among them. */
export async function readRoleHolders(
  deps: RoleHoldersDeps,
  { templateIds, limit }: { readonly templateIds: readonly string[]; readonly limit: number },
  budget: Budget,
): Promise<FoundPeople> {
  const wanted = [...new Set(templateIds.map((id) => id.toLowerCase()))].filter(isObjectId);
  const principals = await Promise.all(wanted.map((id) => principalsOf(deps, id, budget)));
  const ids = new Set<string>();
  for (const found of principals) {
    if (!Array.isArray(found)) return found;
    for (const id of found) ids.add(id);
  }
  return peopleAmong(deps, { ids: [...ids], limit }, budget);
}

/** A built-in role's definition has its template's id, in every tenant. */
async function principalsOf(
  deps: ReadDeps,
  templateId: string,
  budget: Budget,
): Promise<string[] | Unavailable> {
  const filter = query({ $filter: `roleDefinitionId eq ${literal(templateId)}` });
  const path = `/roleManagement/directory/roleAssignments?${filter}`;
  const read = await readAll(deps, { call: "roleAssignments", path }, ASSIGNMENT, budget);
  if (read.kind === "unavailable") return read;
  if (read.kind === "none") return [];
  return read.value
    .filter(({ directoryScopeId }) => directoryScopeId === "/")
    .map(({ principalId }) => principalId);
}

async function peopleAmong(
  deps: RoleHoldersDeps,
  { ids, limit }: { readonly ids: readonly string[]; readonly limit: number },
  budget: Budget,
): Promise<FoundPeople> {
  const people = new Map<string, Person>();
  let more = false;
  for (const id of ids) {
    if (people.size > limit) break;
    const found = await holdersBehind(deps, { id, limit }, budget);
    if (found.kind === "unavailable") return found;
    if (found.kind === "none") continue;
    more ||= found.more;
    for (const person of found.people) people.set(person.id, person);
  }
  return { kind: "people", people: [...people.values()].slice(0, limit), more: more || people.size > limit };
}

/** A principal is a person, a group that can hold roles, or an application, which is nobody to ask. */
async function holdersBehind(
  deps: RoleHoldersDeps,
  { id, limit }: { readonly id: string; readonly limit: number },
  budget: Budget,
): Promise<FoundMembers> {
  const found = await deps.person(id, budget);
  switch (found.kind) {
    case "person":
      return { kind: "people", people: [found.person], more: false };
    case "none":
      return deps.members(id, limit, budget);
    case "unavailable":
      return found;
  }
}

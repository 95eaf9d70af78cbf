import { z } from "zod";
import type { FoundMembers, FoundPeople, FoundPerson, Person, Unavailable } from "../../ports/directory.js";
import { byName } from "../name-words.js";
import type { Budget } from "./http/budget.js";
import { isObjectId, literal, query } from "./odata.js";
import { type ReadDeps, type Reading, readAll } from "./read-graph.js";

const ASSIGNMENT = z.object({ principalId: z.string(), directoryScopeId: z.string().nullish() });

export interface RoleHoldersDeps extends ReadDeps {
  readonly person: (id: string) => Promise<FoundPerson>;
  readonly groupMembers: (groupId: string, limit: number) => Promise<FoundMembers>;
}

/** Holders of active assignments over the whole tenant, directly and through groups. Built-in roles are filed under their template. */
export async function readRoleHolders(
  deps: RoleHoldersDeps,
  { templateIds, limit }: { readonly templateIds: readonly string[]; readonly limit: number },
  budget: Budget,
): Promise<FoundPeople> {
  const roles = [...new Set(templateIds.filter(isObjectId).map((id) => id.toLowerCase()))];
  const read = await Promise.all(roles.map((id) => readPrincipals(deps, id, budget)));
  const principals = new Set<string>();
  for (const found of read) {
    if (found.kind === "unavailable") return found;
    if (found.kind === "value") for (const id of found.value) principals.add(id);
  }
  const people = new Map<string, Person>();
  let more = false;
  for (const holders of await Promise.all([...principals].map((id) => peopleOf(deps, id, limit)))) {
    if (holders.kind === "unavailable") return holders;
    more ||= holders.more;
    for (const person of holders.people) people.set(person.id, person);
  }
  const sorted = [...people.values()].map((person) => ({ person })).toSorted(byName);
  return {
    kind: "people",
    people: sorted.slice(0, limit).map(({ person }) => person),
    more: more || sorted.length > limit,
  };
}

async function readPrincipals(
  deps: ReadDeps,
  templateId: string,
  budget: Budget,
): Promise<Reading<readonly string[]>> {
  const filter = query({ $filter: `roleDefinitionId eq ${literal(templateId)}` });
  const path = `/roleManagement/directory/roleAssignments?${filter}`;
  const read = await readAll(deps, { call: "roleAssignments", path }, ASSIGNMENT, budget);
  if (read.kind !== "value") return read;
  const wide = read.value.filter(({ directoryScopeId }) => directoryScopeId === "/");
  return { kind: "value", value: wide.map(({ principalId }) => principalId) };
}

/** A principal is a person, or a group whose members hold the role; an application holds it for nobody. */
async function peopleOf(
  deps: RoleHoldersDeps,
  principalId: string,
  limit: number,
): Promise<
  { readonly kind: "people"; readonly people: readonly Person[]; readonly more: boolean } | Unavailable
> {
  const found = await deps.person(principalId);
  switch (found.kind) {
    case "person":
      return { kind: "people", people: [found.person], more: false };
    case "unavailable":
      return found;
    case "none":
      break;
  }
  const members = await deps.groupMembers(principalId, limit);
  return members.kind === "none" ? { kind: "people", people: [], more: false } : members;
}

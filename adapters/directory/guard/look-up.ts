import type { Actor, LookUp } from "../../ports/guard.js";
import { DEADLINES, within } from "./deadline.js";
import { deny } from "./denial.js";
import { entitlementOf } from "./entitlement.js";
import type { GuardDeps } from "./guard-deps.js";

/** More than this is not a choice but a list: the actor is asked to say more. */
const MOST_PEOPLE = 5;
/** Longer than any user principal name or display name. */
const MOST_CHARACTERS = 256;

/** Finds people for those who may reset somebody; for everybody else the directory is not asked at all. */
export async function lookUp(deps: GuardDeps, actor: Actor, query: string): Promise<LookUp> {
  const { reading } = deps.deadlines ?? DEADLINES;
  const entitlement = await entitlementOf(deps.directory, actor, reading);
  switch (entitlement.kind) {
    case "refused":
      return deny(deps, { actor }, entitlement);
    case "unavailable":
      return entitlement;
    case "entitled":
      return findPeople(deps, query.trim().slice(0, MOST_CHARACTERS), reading);
  }
}

async function findPeople(deps: GuardDeps, query: string, ms: number): Promise<LookUp> {
  if (query === "") return { kind: "none" };
  const found = await within(ms, () => deps.directory.findPeople(query, MOST_PEOPLE));
  if (found.kind === "late" || found.value.kind === "unavailable") return { kind: "unavailable" };
  const { people, more } = found.value;
  const [first] = people;
  if (!first) return { kind: "none" };
  return people.length === 1 && !more ? { kind: "one", person: first } : { kind: "several", people, more };
}

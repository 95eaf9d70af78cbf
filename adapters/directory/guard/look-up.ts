import type { Person } from "../../ports/directory.js";
import type { Actor, LookUp } from "../../ports/guard.js";
import type { Account } from "./account.js";
import { rolesThatReachEverybody } from "./authority.js";
import { DEADLINES, within } from "./deadline.js";
import { deny, recordDenial } from "./denial.js";
import { entitlementOf } from "./entitlement.js";
import type { GuardDeps } from "./guard-deps.js";
import { lookUpRules } from "./limit-rules.js";
import { lockedOut, tellLimited } from "./limited.js";
import { MOST_PEOPLE, type OutOfReach, reachOf } from "./reach.js";
import { signInTooOld } from "./sign-in-age.js";

/** Longer than any user principal name or display name. */
const MOST_CHARACTERS = 256;

/**
 * Finds people for those who may reset somebody; for everybody else the directory is not asked at all. Only people
 * within the actor's reach are told of: all others are found as little as those who do not exist.
 */
export async function lookUp(deps: GuardDeps, actor: Actor, query: string): Promise<LookUp> {
  const { directory, store, house, clock } = deps;
  const { reading } = deps.deadlines ?? DEADLINES;
  const entitlement = await entitlementOf(directory, actor, reading);
  if (entitlement.kind === "refused") return deny(deps, { actor }, entitlement);
  if (entitlement.kind === "unavailable") return entitlement;
  const tooOld = signInTooOld(actor, house.signInAge.ordinaryMs, clock.now());
  if (tooOld) return deny(deps, { actor }, tooOld);
  const locked = await lockedOut(deps, { actor });
  if (locked) return locked;
  const taken = await store.limits.take(lookUpRules(house.limits, actor.personId), clock.now());
  if (taken.kind === "full") return tellLimited(deps, { actor }, taken);
  const words = query.trim().slice(0, MOST_CHARACTERS);
  return words === "" ? NOBODY : findPeople(deps, actor, entitlement.actor, words);
}

const NOBODY: LookUp = { kind: "none", whoMay: rolesThatReachEverybody().map((role) => role.name) };

async function findPeople(deps: GuardDeps, actor: Actor, account: Account, query: string): Promise<LookUp> {
  const { reading } = deps.deadlines ?? DEADLINES;
  const found = await within(reading, () => deps.directory.findPeople(query, MOST_PEOPLE));
  if (found.kind === "late" || found.value.kind === "unavailable") return { kind: "unavailable" };
  const { people, more } = found.value;
  const reach = await reachOf(deps, account, people, reading);
  if (reach.kind === "unavailable") return reach;
  const reached = reach.each.filter(({ why }) => why === undefined).map(({ person }) => person);
  const [first] = reached;
  if (first === undefined) {
    await recordNobody(deps, actor, reach.each[0]);
    return NOBODY;
  }
  return reached.length === 1 && !more
    ? { kind: "one", person: first }
    : { kind: "several", people: reached, more };
}

/** One line for each, whether there was somebody or not: writing takes time too. */
async function recordNobody(
  deps: GuardDeps,
  actor: Actor,
  hidden: { readonly person: Person; readonly why: OutOfReach | undefined } | undefined,
): Promise<void> {
  const attempt = hidden === undefined ? { actor } : { actor, targetId: hidden.person.id };
  await recordDenial(deps, attempt, hidden?.why ?? "nobody-found");
}

import type { Person } from "../../ports/directory.js";
import { readAccount, type Account } from "./account.js";
import { rolesThatReach } from "./authority.js";
import { DEADLINES, within } from "./deadline.js";
import { decideApproval } from "./decision.js";
import { mayAct } from "./eligibility.js";
import type { GuardDeps } from "./guard-deps.js";

/** Microsoft advises fewer than ten privileged assignments; this many are looked through. */
const MOST_HOLDERS = 100;
/** Of those who can be reached, read one by one. */
const MOST_READ = 20;
/** More people asked are more people disturbed: the first yes counts. */
const MOST_ASKED = 10;

export type Approvers =
  { readonly kind: "people"; readonly ids: readonly string[] } | { readonly kind: "unavailable" };

/** Who can be asked to agree: entitled for this very target, neither actor nor target, with a chat of their own. */
export async function approversFor(deps: GuardDeps, actorId: string, target: Account): Promise<Approvers> {
  const { directory, deadlines = DEADLINES } = deps;
  const templateIds = rolesThatReach(target.standing).map((role) => role.templateId);
  const found = await within(deadlines.reading, () => directory.roleHolders(templateIds, MOST_HOLDERS));
  if (found.kind === "late" || found.value.kind === "unavailable") return { kind: "unavailable" };
  const others = found.value.people.filter(
    (person) => person.id !== actorId && person.id !== target.person.id && mayAct(person),
  );
  const reachable = await reachableOf(deps, others);
  // A role by its name is not yet a standing: each of them is held against the same rule as the actor.
  const accounts = await Promise.all(
    reachable.slice(0, MOST_READ).map(({ id }) => readAccount(directory, id, deadlines.reading)),
  );
  const ids = accounts.flatMap((account) =>
    account.kind === "account" &&
    decideApproval(account.account, { actorId }, target, deps.house).kind === "allowed"
      ? [account.account.person.id]
      : [],
  );
  if (ids.length === 0 && accounts.some(({ kind }) => kind === "unavailable")) return { kind: "unavailable" };
  return { kind: "people", ids: ids.slice(0, MOST_ASKED) };
}

async function reachableOf({ store }: GuardDeps, people: readonly Person[]): Promise<readonly Person[]> {
  const chats = await Promise.all(people.map(({ id }) => store.personalChats.of(id)));
  return people.filter((_, index) => chats[index] !== undefined);
}

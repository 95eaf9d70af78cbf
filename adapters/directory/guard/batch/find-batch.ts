import {
  type BatchWish,
  type FoundBatch,
  type FoundBatchGroups,
  MOST_IN_A_BATCH,
  type RefusedPerson,
} from "../../../ports/batch.js";
import type { FoundMembers, FoundPeople, Person } from "../../../ports/directory.js";
import type { Actor } from "../../../ports/guard.js";
import type { Account } from "../account.js";
import { rolesThatReachEverybody } from "../authority.js";
import { DEADLINES, within } from "../deadline.js";
import { recordDenial } from "../denial.js";
import type { GuardDeps } from "../guard-deps.js";
import { batchLookUpRule, lookUpRules } from "../limit-rules.js";
import { tellLimited } from "../limited.js";
import { admit } from "./admit.js";
import { inRows } from "./in-rows.js";
import { weigh, type Weighed } from "./weigh.js";

const AT_ONCE = 8;
const MOST_GROUPS = 5;

export async function findGroups(deps: GuardDeps, actor: Actor, query: string): Promise<FoundBatchGroups> {
  const admitted = await admit(deps, actor);
  if (admitted.kind !== "admitted") return admitted;
  const { directory, store, house, clock, deadlines = DEADLINES } = deps;
  const taken = await store.limits.take(lookUpRules(house.limits, actor.personId), clock.now());
  if (taken.kind === "full") return tellLimited(deps, { actor }, taken);
  const found = await within(deadlines.reading, () => directory.findGroups(query.trim(), MOST_GROUPS));
  return found.kind === "late" || found.value.kind === "unavailable" ? { kind: "unavailable" } : found.value;
}

/**
 * Holds a wish against the directory. The look-up's own rule holds for everybody in it: who is out of the actor's
 * reach is found as little as who does not exist. One wish counts once, against a limit of its own.
 */
export async function findBatch(deps: GuardDeps, actor: Actor, wish: BatchWish): Promise<FoundBatch> {
  const admitted = await admit(deps, actor);
  if (admitted.kind !== "admitted") return admitted;
  if (wish.kind === "list" && wish.entries.length > MOST_IN_A_BATCH) return { kind: "too-many" };
  if (wish.kind !== "people") {
    const rule = batchLookUpRule(deps.house.limits, actor.personId);
    const taken = await deps.store.limits.take([rule], deps.clock.now());
    if (taken.kind === "full") return tellLimited(deps, { actor }, taken);
  }
  const { whole } = deps.deadlines ?? DEADLINES;
  const looked = await within(whole, () => look(deps, actor, admitted.account, wish));
  return looked.kind === "late" ? { kind: "unavailable" } : looked.value;
}

/** One place of the wish: what was typed for it, and what was found there. */
interface Place {
  readonly entry?: string;
  readonly found: Weighed | { readonly kind: "ambiguous" };
}

async function look(deps: GuardDeps, actor: Actor, account: Account, wish: BatchWish): Promise<FoundBatch> {
  if (wish.kind === "list") {
    const places = await inRows(wish.entries, AT_ONCE, (entry) => placeOf(deps, account, entry));
    return preview(deps, actor, places);
  }
  const people = await peopleOf(deps, wish);
  if (people.kind !== "ids") return people;
  const found = await inRows(people.ids, AT_ONCE, (id) => weigh(deps, account, id));
  return preview(
    deps,
    actor,
    found.map((each) => ({ found: each })),
  );
}

async function peopleOf(
  { directory }: GuardDeps,
  wish: Exclude<BatchWish, { kind: "list" }>,
): Promise<
  | { readonly kind: "ids"; readonly ids: readonly string[] }
  | Extract<FoundBatch, { kind: "too-many" | "nobody" | "unavailable" }>
> {
  if (wish.kind === "people") return { kind: "ids", ids: wish.ids };
  // The actor is left out, so one more than a batch may have can still be a batch.
  const most = MOST_IN_A_BATCH + 1;
  const found: FoundPeople | FoundMembers =
    wish.kind === "group"
      ? await directory.groupMembers(wish.groupId, most)
      : await directory.findPeople(wish.query, most);
  switch (found.kind) {
    case "unavailable":
      return { kind: "unavailable" };
    case "none":
      return { kind: "nobody" };
    case "people":
      if (found.more) return { kind: "too-many" };
      return found.people.length === 0
        ? { kind: "nobody" }
        : { kind: "ids", ids: found.people.map(({ id }) => id) };
  }
}

/** As many reads for nobody as for two people, so that the time does not tell how many there were. */
async function placeOf(deps: GuardDeps, actor: Account, entry: string): Promise<Place> {
  const answer = await deps.directory.findPeople(entry, 2);
  if (answer.kind === "unavailable") return { entry, found: answer };
  const exact = answer.people.find(
    ({ userPrincipalName, mail }) => same(userPrincipalName, entry) || same(mail, entry),
  );
  const people = exact === undefined ? answer.people : [exact];
  const read = await Promise.all(
    [0, 1].map((place) => weigh(deps, actor, people[place]?.id ?? actor.person.id)),
  );
  const seen = read.slice(0, people.length);
  const told = seen.filter(({ kind }) => kind !== "hidden");
  const [first] = told;
  const found: Place["found"] =
    first === undefined
      ? (seen[0] ?? { kind: "hidden", why: "nobody-found" })
      : told.length > 1 || (exact === undefined && answer.more)
        ? { kind: "ambiguous" }
        : first;
  return { entry, found };
}

function same(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

async function preview(deps: GuardDeps, actor: Actor, places: readonly Place[]): Promise<FoundBatch> {
  const fine = new Map<string, Person>();
  const refused = new Map<string, RefusedPerson>();
  const notFound: string[] = [];
  const ambiguous: string[] = [];
  let hidden = 0;
  let withoutYou = false;
  for (const { entry, found } of places) {
    switch (found.kind) {
      case "unavailable":
        return { kind: "unavailable" };
      case "you":
        withoutYou = true;
        break;
      case "ambiguous":
        ambiguous.push(entry ?? "");
        break;
      case "hidden":
        await recordDenial(deps, { actor }, found.why);
        if (entry === undefined) hidden += 1;
        else notFound.push(entry);
        break;
      case "refused":
        await recordDenial(deps, { actor, targetId: found.person.id }, found.reason);
        refused.set(found.person.id, { person: found.person, reason: found.reason });
        break;
      case "fine":
        fine.set(found.account.person.id, found.account.person);
    }
  }
  if (fine.size > MOST_IN_A_BATCH) return { kind: "too-many" };
  return {
    kind: "preview",
    fine: [...fine.values()],
    refused: [...refused.values()],
    notFound,
    hidden,
    ambiguous,
    withoutYou,
    whoMay: rolesThatReachEverybody().map(({ name }) => name),
  };
}

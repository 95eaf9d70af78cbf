import type { BatchRefusal } from "../../../ports/batch.js";
import type { Person } from "../../../ports/directory.js";
import { readAccount, type Account } from "../account.js";
import { DEADLINES } from "../deadline.js";
import { decideReset } from "../decision.js";
import type { GuardDeps } from "../guard-deps.js";
import { targetRules } from "../limit-rules.js";

/** One person of a batch, as the directory shows them now. */
export type Weighed =
  | { readonly kind: "fine"; readonly account: Account }
  | { readonly kind: "refused"; readonly person: Person; readonly reason: BatchRefusal }
  /** Nobody whom the actor is told of: unknown, out of reach or protected. `why` is for the audit. */
  | { readonly kind: "hidden"; readonly why: string }
  | { readonly kind: "you" }
  | { readonly kind: "unavailable" };

/** Decides as for a single reset. Who needs a second person, or had a password just now, is no part of a batch. */
export async function weigh(deps: GuardDeps, actor: Account, id: string): Promise<Weighed> {
  const { directory, house, store, clock, deadlines = DEADLINES } = deps;
  const target = await readAccount(directory, id, deadlines.reading);
  if (id === actor.person.id) return { kind: "you" };
  switch (target.kind) {
    case "unavailable":
      return { kind: "unavailable" };
    case "none":
    case "unreadable":
      return { kind: "hidden", why: target.kind === "none" ? "nobody-found" : "unreadable" };
    case "account":
      break;
  }
  const { account } = target;
  const decision = decideReset(actor, account, house);
  if (decision.kind === "denied") {
    const { reason } = decision;
    if (reason === "own-account") return { kind: "you" };
    return reason === "role-too-low" || reason === "protected-account"
      ? { kind: "hidden", why: reason }
      : { kind: "refused", person: account.person, reason };
  }
  if (decision.needsApproval) return { kind: "refused", person: account.person, reason: "second-person" };
  const room = await store.limits.look(targetRules(house.limits, account.person.id), clock.now());
  return room.kind === "full"
    ? { kind: "refused", person: account.person, reason: "limited" }
    : { kind: "fine", account };
}

import type {
  Actor,
  DirectoryDown,
  Refused,
  ResetChoices,
  ResetWay,
  SecretReader,
} from "../../ports/guard.js";
import type { Account } from "./account.js";
import { decidePass } from "./access-pass-authority.js";
import { DEADLINES, within } from "./deadline.js";
import { refused } from "./denial.js";
import type { GuardDeps } from "./guard-deps.js";

/** Somebody who may act for somebody, as the directory shows both now. */
export interface Pair {
  readonly actor: Account;
  readonly target: Account;
}

/** What can be offered, best first. What cannot be read in time is not offered: there is always a temporary password. */
export async function choicesFor(
  deps: GuardDeps,
  { actor, target, needsApproval }: Pair & { readonly needsApproval: boolean },
): Promise<ResetChoices> {
  // Two people agree on one thing, so nothing about it can be changed at the last moment.
  if (needsApproval) return { ways: ["temporary-password"], readers: ["actor"] };
  const { directory, store } = deps;
  const { id } = target.person;
  const mayGivePass = decidePass(actor.standing, target.standing).kind === "allowed";
  const [policy, chat] = await Promise.all([
    mayGivePass ? orNothing(deps, () => directory.accessPassPolicy(id)) : undefined,
    orNothing(deps, () => store.personalChats.of(id)),
  ]);
  const pass = policy?.kind === "policy" && policy.usable;
  return {
    ways: pass ? ["temporary-access-pass", "temporary-password"] : ["temporary-password"],
    readers: chat === undefined ? ["actor"] : ["target", "actor"],
  };
}

export type DecidedWay =
  /** `rule` where the way has a rule of its own. */
  { readonly kind: "allowed"; readonly rule?: string } | Refused | DirectoryDown;

/** Whether this way and this reader may be, for these two. */
export async function decideWay(
  deps: GuardDeps,
  { actor, target }: Pair,
  { way, reader }: { readonly way: ResetWay; readonly reader: SecretReader },
): Promise<DecidedWay> {
  if (reader === "target" && (await deps.store.personalChats.of(target.person.id)) === undefined) {
    return refused("no-chat-with-target");
  }
  if (way === "temporary-password") return { kind: "allowed" };
  const authority = decidePass(actor.standing, target.standing);
  if (authority.kind === "denied") return refused("access-pass-not-allowed", authority.whoMay);
  const { reading } = deps.deadlines ?? DEADLINES;
  const policy = await within(reading, () => deps.directory.accessPassPolicy(target.person.id));
  if (policy.kind === "late" || policy.value.kind === "unavailable") return { kind: "unavailable" };
  return policy.value.kind === "policy" && policy.value.usable
    ? { kind: "allowed", rule: authority.rule }
    : refused("access-pass-not-allowed");
}

/** Who the secret is for, by object id. */
export function readerIdOf(actorId: Actor["personId"], targetId: string, reader: SecretReader): string {
  return reader === "target" ? targetId : actorId;
}

async function orNothing<T>({ deadlines }: GuardDeps, read: () => Promise<T>): Promise<T | undefined> {
  const { reading } = deadlines ?? DEADLINES;
  try {
    const found = await within(reading, read);
    return found.kind === "in-time" ? found.value : undefined;
  } catch {
    return undefined;
  }
}

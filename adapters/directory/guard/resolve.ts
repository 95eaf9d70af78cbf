import type { ActionLook, OpenAction } from "../../ports/store.js";
import { afterChange } from "./after-change.js";
import { DEADLINES, within } from "./deadline.js";
import { resolvedMessage, type LastWord } from "./finish.js";
import type { GuardDeps } from "./guard-deps.js";
import { actionLine, tellOperator } from "./outcome-lines.js";
import { sightOf, type Sight } from "./proof.js";
import { RESOLVING, type Resolving } from "./resolving.js";
import { discard } from "./sealing.js";

const AT_ONCE = 20;
const LONGEST_PAUSE_MS = 60_000;

/** One sweep: what it may claim is looked into, each by itself. Throws where the store does not answer. */
export async function resolve(deps: GuardDeps, holder: string): Promise<void> {
  const { store, clock, resolving = RESOLVING } = deps;
  const open = await store.actions.claimOpen({
    now: clock.now(),
    idleMs: resolving.idle,
    holder,
    leaseMs: resolving.lease,
    limit: AT_ONCE,
  });
  await Promise.all(
    open.map(async (action) => {
      try {
        await lookInto(deps, holder, action, resolving);
      } catch (cause) {
        const what = `Action ${action.id} could not be looked into. It is tried again when its lease has ended.`;
        tellOperator(deps, new Error(what, { cause }));
      }
    }),
  );
}

async function lookInto(
  deps: GuardDeps,
  holder: string,
  action: OpenAction,
  resolving: Resolving,
): Promise<void> {
  const { store, clock } = deps;
  const { outcome } = action;
  if (outcome !== undefined && outcome !== "unknown") {
    const slipId = outcome === "changed" && action.reader === "actor" ? action.slipId : undefined;
    return store.actions.told(action.id, clock.now(), [
      resolvedMessage(action, outcome, clock.now(), slipId),
    ]);
  }
  const seen = await look(deps, action, resolving);
  const now = clock.now();
  const ruling: Ruling =
    action.way === "temporary-password"
      ? judge(action, seen, now, resolving)
      : { kind: "last-word", lastWord: "still-unknown", rule: "directory:pass-seen-by-nobody" };
  if (ruling.kind === "look-again")
    return store.actions.lookAgain(action.id, holder, ruling.look, ruling.dueAt);
  const { lastWord } = ruling;
  const event = lastWord === "still-unknown" ? "reset-unresolved" : (`reset-${lastWord}` as const);
  const line = actionLine(event, action, now, ruling.rule);
  const { slip, messages } =
    lastWord === "changed"
      ? await afterChange(deps, action, action.slipId)
      : { slip: undefined, messages: [] };
  const slipId = slip && action.reader === "actor" ? action.slipId : undefined;
  const told = resolvedMessage(action, lastWord, now, slipId);
  const finished = await store.actions.finish(action.id, lastWord, line, [...messages, told]);
  // A password that is not proven to be the person's is shown to nobody; who was quicker may have proven it.
  if (lastWord !== "changed" && finished === "finished") await discard(deps, action, action.slipId);
}

async function look(deps: GuardDeps, action: OpenAction, resolving: Resolving): Promise<Sight> {
  const { directory, deadlines = DEADLINES } = deps;
  try {
    const found = await within(deadlines.reading, () => directory.person(action.targetId, action.actorId));
    return found.kind === "in-time" ? sightOf(found.value, action, resolving) : "unreadable";
  } catch {
    return "unreadable";
  }
}

export type Ruling =
  | { readonly kind: "last-word"; readonly lastWord: LastWord; readonly rule: string }
  | { readonly kind: "look-again"; readonly look: ActionLook; readonly dueAt: Date };

/**
 * What may be said after this look. Proof of the change counts at once. Everything else takes two looks that show
 * the same, the later one when no write can be on its way any more.
 */
export function judge(
  { intendedAt, outcome, look }: OpenAction,
  seen: Sight,
  now: Date,
  { quiet, between, longest }: Resolving,
): Ruling {
  if (seen === "changed") {
    return { kind: "last-word", lastWord: "changed", rule: "directory:last-password-change" };
  }
  const age = now.getTime() - intendedAt.getTime();
  const quietMs = outcome === "unknown" ? quiet.sent : quiet.killed;
  const since = look?.seen === seen ? look.since : now;
  const sure = age >= quietMs && now.getTime() - since.getTime() >= between;
  if (sure && seen === "unchanged") {
    return { kind: "last-word", lastWord: "not-changed", rule: "directory:no-change-seen" };
  }
  if ((sure && seen !== "unreadable") || age >= longest) {
    return { kind: "last-word", lastWord: "still-unknown", rule: `directory:${seen}` };
  }
  const looks = (look?.looks ?? 0) + 1;
  const backOff = Math.min(between * 2 ** (looks - 1), LONGEST_PAUSE_MS);
  // Not past the moment from which on a look can settle it.
  const pause = age < quietMs ? Math.min(backOff, Math.max(between, quietMs - age)) : backOff;
  return { kind: "look-again", look: { seen, since, looks }, dueAt: new Date(now.getTime() + pause) };
}

import type { Person } from "../../ports/directory.js";
import type { Secret } from "../../ports/secret.js";
import type { PendingAction } from "../../ports/store.js";
import type { GuardDeps } from "./guard-deps.js";
import { tellOperator } from "./outcome-lines.js";
import { readerIdOf } from "./ways.js";
import type { Writing } from "./write-way.js";

/**
 * Made and sealed before the intent: nothing that can fail stands between the intent and the write, and a process
 * that is killed after the write leaves a password that its reader can still be given.
 */
export async function sealBefore(deps: GuardDeps, action: PendingAction, target: Person): Promise<Writing> {
  switch (action.way) {
    case "temporary-access-pass":
      return { way: action.way };
    case "temporary-password": {
      const password = deps.passwords();
      return { way: action.way, password, slipId: await seal(deps, action, target, password) };
    }
  }
}

/** Keeps a secret for its reader, who cannot see it yet. */
export function seal(
  { delivery }: GuardDeps,
  action: PendingAction,
  target: Person,
  secret: Secret,
): Promise<string> {
  const { actorId, targetId, conversationId, way } = action;
  return delivery.deposit(secret, readerIdOf(actorId, targetId, action.reader), {
    what: way,
    forName: target.displayName,
    targetId,
    actorId,
    actionId: action.id,
    conversationId,
  });
}

/** The secret is nobody's. One that could not be erased now is never released, and erased when it expires. */
export async function discard(
  deps: GuardDeps,
  action: PendingAction,
  slipId: string | undefined,
): Promise<void> {
  if (slipId === undefined) return;
  try {
    await deps.delivery.erase(slipId);
  } catch (cause) {
    const what = `The unused secret of action ${action.id} could not be erased now; nobody can see it.`;
    tellOperator(deps, new Error(what, { cause }));
  }
}

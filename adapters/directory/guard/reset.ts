import type { FoundPerson, NotChanged, Person } from "../../ports/directory.js";
import type { ResetOutcome } from "../../ports/guard.js";
import type { Secret } from "../../ports/secret.js";
import type { ActionOutcome, PendingAction } from "../../ports/store.js";
import { DEADLINES, within } from "./deadline.js";
import { finish, resolvedMessage } from "./finish.js";
import type { GuardDeps } from "./guard-deps.js";
import { actionLine, tellOperator } from "./outcome-lines.js";
import { sightOf } from "./proof.js";
import { heardBy, RESOLVING } from "./resolving.js";
import { writeOnce } from "./write-once.js";

/** A reset whose intent is recorded: from here on every way out leaves an outcome. */
export interface IntendedReset {
  readonly action: PendingAction;
  /** As read just before. */
  readonly target: Person;
  readonly rule: string;
  readonly password: Secret;
  readonly startedAt: Date;
  readonly intendedAt: Date;
}

interface Turn {
  /** Nobody waits for the answer any more: the outbox has to tell it. */
  over: boolean;
}

/**
 * Writes once, records what became of it, and hands the password over where it is the person's password now. Gives
 * the turn an answer in time; what is not known by then goes on without it, and the actor is told when it is.
 */
export async function reset(deps: GuardDeps, intended: IntendedReset): Promise<ResetOutcome> {
  const turn: Turn = { over: false };
  const end = carryOut(deps, intended, turn);
  const inTurn = await within(leftOf(deps, intended), () => end);
  if (inTurn.kind === "in-time") return inTurn.value;
  turn.over = true;
  end.catch((cause: unknown) => {
    const what = `Action ${intended.action.id} failed after its turn. A sweep looks into it.`;
    tellOperator(deps, new Error(what, { cause }));
  });
  return { kind: "unknown", until: heardBy(intended.intendedAt, deps.resolving) };
}

async function carryOut(deps: GuardDeps, intended: IntendedReset, turn: Turn): Promise<ResetOutcome> {
  const { directory, clock, deadlines = DEADLINES, resolving = RESOLVING } = deps;
  const { action, target, password, intendedAt, rule } = intended;
  // A process that stood still: others may have looked into its intent already, so nothing is sent any more.
  if (clock.now().getTime() - intendedAt.getTime() > resolving.lastSend) {
    await conclude(deps, intended, turn, { outcome: "not-changed", rule: "guard:too-late-to-send" });
    return { kind: "not-changed", reason: "unavailable" };
  }
  const written = await writeOnce(
    directory,
    { personId: target.id, newPassword: password, mustChangeAtNextSignIn: true },
    deadlines.writing,
  );
  switch (written.kind) {
    case "changed":
      return changed(deps, intended, turn, { rule, requestId: written.directoryRequestId });
    case "not-changed":
      await conclude(deps, intended, turn, {
        outcome: "not-changed",
        rule: `directory:${written.reason}`,
        requestId: written.directoryRequestId,
      });
      return { kind: "not-changed", reason: reasonOf(written.reason) };
    case "unknown":
      tellOperator(deps, new Error(`Action ${action.id}: ${written.operatorHint}`));
      return findOut(deps, intended, turn);
  }
}

/** The write may or may not have arrived: one look at the account at once, and only proof counts. The sweeps go on. */
async function findOut(deps: GuardDeps, intended: IntendedReset, turn: Turn): Promise<ResetOutcome> {
  const { target, intendedAt, rule } = intended;
  const { lastPasswordChange: changedBefore } = target;
  const written = { intendedAt, ...(changedBefore && { changedBefore }) };
  const found = await lookAfter(deps, intended);
  if (sightOf(found, written, deps.resolving ?? RESOLVING) === "changed") {
    return changed(deps, intended, turn, { rule: "directory:last-password-change" });
  }
  await conclude(deps, intended, turn, { outcome: "unknown", rule });
  return { kind: "unknown", until: heardBy(intendedAt, deps.resolving) };
}

interface Proven {
  readonly rule: string;
  readonly requestId?: string | undefined;
}

async function changed(
  deps: GuardDeps,
  intended: IntendedReset,
  turn: Turn,
  proven: Proven,
): Promise<ResetOutcome> {
  const { action, target, password } = intended;
  const delivery = await deps.delivery.deposit(password, action.actorId, {
    forName: target.displayName,
    targetId: action.targetId,
    actionId: action.id,
    conversationId: action.conversationId,
  });
  await conclude(deps, intended, turn, { outcome: "changed", ...proven });
  if (turn.over) return { kind: "changed", person: target, delivery };
  const after = await lookAfter(deps, intended);
  // A directory that is slow to show its own change does not make the change less true.
  return { kind: "changed", person: after.kind === "person" ? after.person : target, delivery };
}

/** Records the end; where the turn is over, together with the message that tells it. */
async function conclude(
  deps: GuardDeps,
  { action }: IntendedReset,
  turn: Turn,
  {
    outcome,
    rule,
    requestId,
    slipId,
  }: Proven & { readonly outcome: ActionOutcome; readonly slipId?: string },
): Promise<void> {
  const now = deps.clock.now();
  const event = outcome === "still-unknown" ? "reset-unresolved" : (`reset-${outcome}` as const);
  const line = {
    ...actionLine(event, action, now, rule),
    ...(requestId !== undefined && { directoryRequestId: requestId }),
  };
  const tell = turn.over && outcome !== "unknown";
  await finish(deps, action, outcome, line, tell ? [resolvedMessage(action, outcome, now, slipId)] : []);
}

/** One look in what is left of the turn. */
async function lookAfter(deps: GuardDeps, intended: IntendedReset): Promise<FoundPerson> {
  const { directory, deadlines = DEADLINES } = deps;
  const ms = Math.min(leftOf(deps, intended), deadlines.reading);
  const late = { kind: "unavailable", operatorHint: "no answer in time" } as const;
  try {
    const found = await within(ms, () => directory.person(intended.target.id));
    return found.kind === "in-time" ? found.value : late;
  } catch {
    return late;
  }
}

function leftOf({ clock, deadlines = DEADLINES }: GuardDeps, { startedAt }: IntendedReset): number {
  return Math.max(0, deadlines.whole - (clock.now().getTime() - startedAt.getTime()));
}

function reasonOf(reason: NotChanged): Extract<ResetOutcome, { kind: "not-changed" }>["reason"] {
  return reason === "no-such-person" ? "gone" : reason;
}

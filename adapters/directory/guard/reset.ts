import type { FoundPerson, Person } from "../../ports/directory.js";
import type { HandedOver, NotChangedReason, ResetOutcome } from "../../ports/guard.js";
import type { OutboxMessage } from "../../ports/outbox.js";
import type { Secret } from "../../ports/secret.js";
import type { ActionOutcome, PendingAction } from "../../ports/store.js";
import { afterChange, type Followed } from "./after-change.js";
import { DEADLINES, within } from "./deadline.js";
import { finish, resolvedMessage } from "./finish.js";
import type { GuardDeps } from "./guard-deps.js";
import { actionLine, tellOperator } from "./outcome-lines.js";
import { sightOf } from "./proof.js";
import { heardBy, RESOLVING } from "./resolving.js";
import { discard, seal } from "./sealing.js";
import { writeWay, type WayWrite, type Writing } from "./write-way.js";

/** A reset whose intent is recorded: from here on every way out leaves an outcome. */
export interface IntendedReset {
  readonly action: PendingAction;
  /** As read just before. */
  readonly target: Person;
  readonly rule: string;
  readonly writing: Writing;
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
  const { action, target, writing, intendedAt, rule } = intended;
  // A process that stood still: others may have looked into its intent already, so nothing is sent any more.
  if (clock.now().getTime() - intendedAt.getTime() > resolving.lastSend) {
    return notChanged(deps, intended, turn, { rule: "guard:too-late-to-send" }, "unavailable");
  }
  const written = await writeWay(
    directory,
    { personId: target.id, actorId: action.actorId },
    writing,
    deadlines.writing,
  );
  switch (written.kind) {
    case "changed":
      return changed(deps, intended, turn, { rule, requestId: written.directoryRequestId }, written.pass);
    case "not-changed": {
      const { reason, directoryRequestId: requestId } = written;
      return notChanged(deps, intended, turn, { rule: `directory:${reason}`, requestId }, reasonOf(reason));
    }
    case "unknown":
      tellOperator(deps, new Error(`Action ${action.id}: ${written.operatorHint}`));
      return writing.way === "temporary-password"
        ? findOut(deps, intended, turn)
        : passUnknown(deps, intended, turn);
  }
}

async function notChanged(
  deps: GuardDeps,
  intended: IntendedReset,
  turn: Turn,
  proven: Proven,
  reason: NotChangedReason,
): Promise<ResetOutcome> {
  await conclude(deps, intended, turn, { outcome: "not-changed", ...proven });
  await discard(deps, intended.action, slipOf(intended));
  return { kind: "not-changed", reason };
}

/** No account shows whether a pass was made. Nobody has seen it, it ends within the hour, and a new one replaces it. */
async function passUnknown(deps: GuardDeps, intended: IntendedReset, turn: Turn): Promise<ResetOutcome> {
  await conclude(deps, intended, turn, { outcome: "still-unknown", rule: "directory:pass-seen-by-nobody" });
  return { kind: "pass-unknown" };
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

/** `pass` where the directory made the secret; else it was sealed before. */
async function changed(
  deps: GuardDeps,
  intended: IntendedReset,
  turn: Turn,
  proven: Proven,
  pass?: Secret,
): Promise<ResetOutcome> {
  const { action, target } = intended;
  const slipId = pass ? await sealPass(deps, action, target, pass) : slipOf(intended);
  let followed: Followed;
  try {
    followed = await afterChange(deps, action, slipId);
  } catch (cause) {
    // Not concluded: a sweep finds the open action, hands the secret over and tells.
    const what = `The secret of action ${action.id} could not be released. A sweep tries it again.`;
    tellOperator(deps, new Error(what, { cause }));
    return { kind: "unknown", until: heardBy(intended.intendedAt, deps.resolving) };
  }
  const { slip, sessions, messages } = followed;
  const told = slip && slipId !== undefined && action.reader === "actor" ? { slipId } : {};
  await conclude(deps, intended, turn, { outcome: "changed", ...proven, ...told, messages });
  const delivery: HandedOver =
    slip === undefined
      ? { kind: "lost" }
      : action.reader === "actor"
        ? { kind: "to-actor", slip }
        : { kind: "to-target", until: slip.expiresAt };
  const done = { kind: "changed", way: action.way, delivery, sessions } as const;
  if (turn.over) return { ...done, person: target };
  const after = await lookAfter(deps, intended);
  // A directory that is slow to show its own change does not make the change less true.
  return { ...done, person: after.kind === "person" ? after.person : target };
}

/** Undefined where the store fails: the pass is lost, which is told; the next one replaces it. */
async function sealPass(
  deps: GuardDeps,
  action: PendingAction,
  target: Person,
  pass: Secret,
): Promise<string | undefined> {
  try {
    return await seal(deps, action, target, pass);
  } catch (cause) {
    const what = `The pass of action ${action.id} could not be kept for its reader, so nobody will see it.`;
    tellOperator(deps, new Error(what, { cause }));
    return undefined;
  }
}

function slipOf({ writing }: IntendedReset): string | undefined {
  return writing.way === "temporary-password" ? writing.slipId : undefined;
}

interface Conclusion extends Proven {
  readonly outcome: ActionOutcome;
  readonly slipId?: string;
  readonly messages?: readonly OutboxMessage[];
}

/** Records the end; where the turn is over, together with the message that tells it. */
async function conclude(
  deps: GuardDeps,
  { action }: IntendedReset,
  turn: Turn,
  { outcome, rule, requestId, slipId, messages = [] }: Conclusion,
): Promise<void> {
  const now = deps.clock.now();
  const event = outcome === "still-unknown" ? "reset-unresolved" : (`reset-${outcome}` as const);
  const line = {
    ...actionLine(event, action, now, rule),
    ...(requestId !== undefined && { directoryRequestId: requestId }),
  };
  const tell = turn.over && outcome !== "unknown";
  await finish(deps, action, outcome, line, [
    ...messages,
    ...(tell ? [resolvedMessage(action, outcome, now, slipId)] : []),
  ]);
}

/** One look in what is left of the turn. */
async function lookAfter(deps: GuardDeps, intended: IntendedReset): Promise<FoundPerson> {
  const { directory, deadlines = DEADLINES } = deps;
  const ms = Math.min(leftOf(deps, intended), deadlines.reading);
  const late = { kind: "unavailable", operatorHint: "no answer in time" } as const;
  try {
    const found = await within(ms, () => directory.person(intended.target.id, intended.action.actorId));
    return found.kind === "in-time" ? found.value : late;
  } catch {
    return late;
  }
}

function leftOf({ clock, deadlines = DEADLINES }: GuardDeps, { startedAt }: IntendedReset): number {
  return Math.max(0, deadlines.whole - (clock.now().getTime() - startedAt.getTime()));
}

function reasonOf(reason: Extract<WayWrite, { kind: "not-changed" }>["reason"]): NotChangedReason {
  return reason === "no-such-person" ? "gone" : reason;
}

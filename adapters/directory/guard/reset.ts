import type { NotChanged, Person } from "../../ports/directory.js";
import type { ResetOutcome } from "../../ports/guard.js";
import type { Secret } from "../../ports/secret.js";
import type { PendingAction } from "../../ports/store.js";
import { DEADLINES, within } from "./deadline.js";
import type { GuardDeps } from "./guard-deps.js";
import { actionLine, recordOutcome, tellOperator } from "./outcome-lines.js";
import { provesChange, writeOnce } from "./write-once.js";

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

/** Writes once, records what became of it, and hands the password over where it is the person's password now. */
export async function reset(deps: GuardDeps, intended: IntendedReset): Promise<ResetOutcome> {
  const { directory, clock, deadlines = DEADLINES } = deps;
  const written = await writeOnce(
    directory,
    { personId: intended.target.id, newPassword: intended.password, mustChangeAtNextSignIn: true },
    deadlines.writing,
  );
  const line = actionLine(`reset-${written.kind}`, intended.action, clock.now(), intended.rule);
  switch (written.kind) {
    case "changed":
      await recordOutcome(deps, { ...line, directoryRequestId: written.directoryRequestId });
      return handOver(deps, intended, await readAfter(deps, intended));
    case "not-changed": {
      const { directoryRequestId: requestId } = written;
      await recordOutcome(deps, {
        ...line,
        rule: `directory:${written.reason}`,
        ...(requestId !== undefined && { directoryRequestId: requestId }),
      });
      return { kind: "not-changed", reason: reasonOf(written.reason) };
    }
    case "unknown":
      tellOperator(deps, new Error(`Action ${intended.action.id}: ${written.operatorHint}`));
      return findOut(deps, intended);
  }
}

/** The write may or may not have arrived: one look at the account, and only proof counts. */
async function findOut(deps: GuardDeps, intended: IntendedReset): Promise<ResetOutcome> {
  const after = await readAfter(deps, intended);
  const now = deps.clock.now();
  if (after && provesChange(intended.target, after, intended.intendedAt)) {
    const line = actionLine("reset-changed", intended.action, now, "directory:last-password-change");
    await recordOutcome(deps, line);
    return handOver(deps, intended, after);
  }
  await recordOutcome(deps, actionLine("reset-unknown", intended.action, now, intended.rule));
  return { kind: "unknown" };
}

async function handOver(
  deps: GuardDeps,
  { action, target, password }: IntendedReset,
  after: Person | undefined,
): Promise<ResetOutcome> {
  // A directory that is slow to show its own change does not make the change less true.
  const person = after ?? target;
  const delivery = await deps.delivery.deposit(password, action.actorId, {
    forName: person.displayName,
    targetId: action.targetId,
    actionId: action.id,
    conversationId: action.conversationId,
  });
  return { kind: "changed", person, delivery };
}

/** One look in what is left of the turn; undefined when it shows nothing in time. */
async function readAfter(deps: GuardDeps, intended: IntendedReset): Promise<Person | undefined> {
  const { directory, clock, deadlines = DEADLINES } = deps;
  const left = deadlines.whole - (clock.now().getTime() - intended.startedAt.getTime());
  const ms = Math.max(0, Math.min(left, deadlines.reading));
  try {
    const found = await within(ms, () => directory.person(intended.target.id));
    return found.kind === "in-time" && found.value.kind === "person" ? found.value.person : undefined;
  } catch {
    return undefined;
  }
}

function reasonOf(reason: NotChanged): Extract<ResetOutcome, { kind: "not-changed" }>["reason"] {
  return reason === "no-such-person" ? "gone" : reason;
}

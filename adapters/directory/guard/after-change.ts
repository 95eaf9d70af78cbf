import type { DeliverySlip } from "../../ports/delivery.js";
import type { Sessions } from "../../ports/guard.js";
import type { Notice, OutboxMessage } from "../../ports/outbox.js";
import type { PendingAction } from "../../ports/store.js";
import { DEADLINES, within } from "./deadline.js";
import type { GuardDeps } from "./guard-deps.js";
import { actionLine, tellOperator } from "./outcome-lines.js";

/** What follows a change that is proven. */
export interface Followed {
  /** Undefined where the secret is gone: nobody will see it. */
  readonly slip: DeliverySlip | undefined;
  readonly sessions: Sessions;
  /** To be added in the transaction that records the outcome. */
  readonly messages: readonly OutboxMessage[];
}

/**
 * Lets the reader see the secret and signs the person out where that was chosen, before the outcome is recorded: a
 * process that is killed in between leaves an open action, and whoever finds it does the same again, which does no
 * harm. Throws where the secret cannot be released now.
 */
export async function afterChange(
  deps: GuardDeps,
  action: PendingAction,
  slipId: string | undefined,
): Promise<Followed> {
  const slip = slipId === undefined ? undefined : await deps.delivery.release(slipId);
  const sessions = await signOut(deps, action);
  const contacts = await contactsOf(deps);
  const handed = slip && slipId !== undefined ? { slipId, until: slip.expiresAt } : undefined;
  return { slip, sessions, messages: messagesAfter(action, deps.clock.now(), contacts, handed) };
}

/** A session that could not be ended is told and recorded; it changes nothing about the reset. */
async function signOut(deps: GuardDeps, action: PendingAction): Promise<Sessions> {
  if (!action.revokeSessions) return "kept";
  const { directory, store, clock, deadlines = DEADLINES } = deps;
  const written = await within(deadlines.reading, () =>
    directory.revokeSessions({ personId: action.targetId, actorId: action.actorId }),
  ).then(
    (answer) => (answer.kind === "in-time" ? answer.value : { kind: "unknown" as const }),
    () => ({ kind: "unknown" as const }),
  );
  const rule = "reason" in written ? `directory:${written.reason}` : "chosen:revoke-sessions";
  const line = actionLine(`sessions-${written.kind}`, action, clock.now(), rule);
  const requestId = "directoryRequestId" in written ? written.directoryRequestId : undefined;
  try {
    await store.audit.append({ ...line, ...(requestId !== undefined && { directoryRequestId: requestId }) });
  } catch (cause) {
    const what = `That action ${action.id} had ${line.event} could not be recorded.`;
    tellOperator(deps, new Error(what, { cause }));
  }
  return written.kind;
}

const GIVE_UP_MS = 24 * 3_600_000;

/** Whom nobody can name now is not told; that is no reason to keep the rest from happening. */
async function contactsOf(deps: GuardDeps): Promise<readonly string[]> {
  try {
    return await deps.securityContacts();
  } catch (cause) {
    tellOperator(
      deps,
      new Error("The security contacts could not be looked up, so they were not told.", { cause }),
    );
    return [];
  }
}

/** Who is told of a change beside the actor: the person themselves, and the security contacts. */
function messagesAfter(
  { id: actionId, actorId, targetId, way, reader }: PendingAction,
  now: Date,
  contacts: readonly string[],
  handed: { readonly slipId: string; readonly until: Date } | undefined,
): readonly OutboxMessage[] {
  const at = now.toISOString();
  const message = (id: string, personId: string, notice: Notice, giveUpAt?: Date): OutboxMessage => ({
    id: `${id}:${actionId}`,
    personId,
    notice,
    dueAt: now,
    giveUpAt: giveUpAt ?? new Date(now.getTime() + GIVE_UP_MS),
  });
  const about = { actionId, actorId, way };
  const secret = ({ slipId, until }: { readonly slipId: string; readonly until: Date }) =>
    message(
      "secret",
      targetId,
      { kind: "secret-for-you", ...about, slipId, until: until.toISOString() },
      until,
    );
  return [
    ...(reader === "target" && handed ? [secret(handed)] : []),
    message("was-reset", targetId, { kind: "your-password-was-reset", ...about, at }),
    ...contacts.map((contact) =>
      message(`contact:${contact}`, contact, { kind: "password-was-reset", ...about, targetId, at }),
    ),
  ];
}

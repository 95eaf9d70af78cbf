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
  return { slip, sessions, messages: messagesAfter(deps, action, slip && slipId, slip?.expiresAt) };
}

/** A session that could not be ended is told and recorded; it changes nothing about the reset. */
async function signOut(deps: GuardDeps, action: PendingAction): Promise<Sessions> {
  if (!action.revokeSessions) return "kept";
  const { directory, store, clock, deadlines = DEADLINES } = deps;
  const written = await within(deadlines.reading, () => directory.revokeSessions(action.targetId)).then(
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

/** Who is told of a change beside the actor: the person themselves, and the security contacts. */
function messagesAfter(
  { clock, rules }: GuardDeps,
  { id: actionId, actorId, targetId, way, reader }: PendingAction,
  slipId: string | undefined,
  until: Date | undefined,
): readonly OutboxMessage[] {
  const now = clock.now();
  const at = now.toISOString();
  const message = (id: string, personId: string, notice: Notice, giveUpAt?: Date): OutboxMessage => ({
    id: `${id}:${actionId}`,
    personId,
    notice,
    dueAt: now,
    giveUpAt: giveUpAt ?? new Date(now.getTime() + GIVE_UP_MS),
  });
  const forTarget =
    reader === "target" && slipId !== undefined && until !== undefined
      ? [
          message(
            `secret:${slipId}`,
            targetId,
            { kind: "secret-for-you", actionId, actorId, slipId, way, until: until.toISOString() },
            until,
          ),
        ]
      : [];
  return [
    ...forTarget,
    message("was-reset", targetId, { kind: "your-password-was-reset", actionId, actorId, way, at }),
    ...rules.securityContacts.map((contact) =>
      message(`contact:${contact}`, contact, {
        kind: "password-was-reset",
        actionId,
        actorId,
        targetId,
        way,
        at,
      }),
    ),
  ];
}

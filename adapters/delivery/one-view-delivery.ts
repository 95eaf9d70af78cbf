import type { AuditEntry } from "../ports/audit.js";
import type { Clock } from "../ports/clock.js";
import type { Reveal, SecretDelivery } from "../ports/delivery.js";
import type { OutboxMessage } from "../ports/outbox.js";
import type { Random } from "../ports/random.js";
import type { SealedSecrets, SecretNote } from "../ports/secrets.js";
import type { SecretSeal } from "./secret-seal.js";

const MINUTE = 60_000;
const VIEWABLE_MS = 10 * MINUTE;
/** Longer than it takes to find out what became of a reset; what is not released by then never will be. */
const SEALED_MS = 24 * 60 * MINUTE;
/** An actor who is told later than this has long learned it on the telephone. */
const TELL_MS = 60 * MINUTE;
const MOST_AT_ONCE = 100;
/** Who asks later than this has a newer question. */
const LOOKED_UP_MS = 7 * 24 * 60 * MINUTE;
const MOST_FATES = 5;
const SHAPE = /^[A-Za-z0-9_-]{22}$/;
const GONE: Reveal = { kind: "gone" };

export interface OneViewDeliveryDeps {
  readonly secrets: SealedSecrets;
  readonly seal: SecretSeal;
  /** Where the pages are, such as `http://127.0.0.1:3978`; asked late, because the port may be. */
  readonly baseUrl: () => string;
  readonly clock: Clock;
  readonly random: Random;
  /** Hears of secrets that cannot be opened. */
  readonly onFault: (fault: Error) => void;
}

/**
 * Secrets that one person can see once, within ten minutes, at `<baseUrl>/one-view/<slip id>`. They wait in the store,
 * encrypted with a key that it does not hold, so any instance can show what another one deposited.
 */
export function createOneViewDelivery(deps: OneViewDeliveryDeps): SecretDelivery {
  const { secrets, seal, baseUrl, clock, random, onFault } = deps;
  const after = (ms: number): Date => new Date(clock.now().getTime() + ms);
  const urlOf = (slipId: string): string => `${baseUrl()}/one-view/${slipId}`;

  const waitingFor = async (slipId: string, readerId: string) =>
    SHAPE.test(slipId) ? secrets.waiting(slipId, readerId, clock.now()) : undefined;

  return {
    urlOf,

    async deposit(secret, readerId, about) {
      const id = Buffer.from(random.bytes(16)).toString("base64url");
      const { what: kind, ...rest } = about;
      const note: SecretNote = { id, kind, readerId, ...rest };
      const sealed = seal.close(secret, boundTo(note));
      await secrets.put({ ...note, sealed, expiresAt: after(SEALED_MS), released: false });
      return id;
    },

    async release(slipId) {
      const expiresAt = after(VIEWABLE_MS);
      return (await secrets.release(slipId, expiresAt)) ? { url: urlOf(slipId), expiresAt } : undefined;
    },

    erase: (slipId) => secrets.erase(slipId),

    async waiting(slipId, readerId) {
      const found = await waitingFor(slipId, readerId);
      return found && { what: found.kind, own: isOwn(found) };
    },

    async reveal(slipId, readerId) {
      const found = await waitingFor(slipId, readerId);
      if (!found) return GONE;
      // Opened before it is erased: what cannot be shown is not recorded as shown.
      const secret = seal.open(found.sealed, boundTo(found));
      if (!secret) {
        onFault(
          new Error(`The secret of action ${found.actionId} cannot be opened: is SECRETS_KEY another one?`),
        );
        return GONE;
      }
      const now = clock.now();
      const erasure = {
        messages: isOwn(found) ? [tell(found, "secret-seen", now)] : [],
        line: shown(found, now),
      };
      if (!(await secrets.take(slipId, readerId, now, erasure))) return GONE;
      return { kind: "revealed", secret, forName: found.forName, what: found.kind, own: isOwn(found) };
    },

    fates(personId) {
      const now = clock.now();
      return secrets.fates(personId, new Date(now.getTime() - LOOKED_UP_MS), now, MOST_FATES);
    },

    async sweep() {
      const now = clock.now();
      await secrets.eraseExpired(now, MOST_AT_ONCE, (secret) => ({
        messages: secret.released && isOwn(secret) ? [tell(secret, "secret-missed", now)] : [],
      }));
    },
  };
}

/** All that a row says of a secret: whoever changes it there makes it unreadable, not somebody else's. */
function boundTo(note: SecretNote): readonly string[] {
  return [note.id, note.readerId, note.kind, note.actionId, note.targetId, note.forName];
}

function isOwn({ readerId, targetId }: SecretNote): boolean {
  return readerId === targetId;
}

function shown({ readerId, targetId, actionId, conversationId }: SecretNote, now: Date): AuditEntry {
  const at = now.toISOString();
  return { at, event: "secret-shown", actorId: readerId, targetId, actionId, conversationId };
}

/** The actor hears whether it was seen, and never what it was. */
function tell(note: SecretNote, kind: "secret-seen" | "secret-missed", now: Date): OutboxMessage {
  const { actionId, targetId } = note;
  return {
    id: `${kind}:${note.id}`,
    personId: note.actorId,
    notice: { kind, actionId, targetId, way: note.kind },
    dueAt: now,
    giveUpAt: new Date(now.getTime() + TELL_MS),
  };
}

import { createCipheriv, createDecipheriv } from "node:crypto";

import type { Clock } from "../ports/clock.js";
import type { DeliverySlip, Reveal, SecretAbout, SecretDelivery } from "../ports/delivery.js";
import type { Random } from "../ports/random.js";
import { Secret } from "../ports/secret.js";

const VIEWABLE_MS = 10 * 60_000;
/** More than a tenant can need in ten minutes; beyond it the oldest goes. */
const MOST_SLIPS = 1_000;
const GONE: Reveal = { kind: "gone" };

export interface OneViewDeliveryDeps {
  /** Where the pages of this process are, such as `http://127.0.0.1:3978`; asked late, because the port may be. */
  readonly baseUrl: () => string;
  readonly clock: Clock;
  readonly random: Random;
  /** Records a showing before it happens; where that throws, nothing is shown. */
  readonly record: (readerId: string, about: SecretAbout) => Promise<void>;
}

interface Slip {
  readonly readerId: string;
  readonly about: SecretAbout;
  readonly expiresAt: Date;
  readonly nonce: Uint8Array;
  readonly sealed: Buffer;
  readonly tag: Buffer;
}

/**
 * Secrets that one person can see once, within ten minutes, at `<baseUrl>/one-view/<slip id>`.
 * In memory on purpose, encrypted under a key that only this process has and never writes down: a restart
 * erases what nobody saw, and no file, backup or dump of another time can hold it.
 */
export function createOneViewDelivery({
  baseUrl,
  clock,
  random,
  record,
}: OneViewDeliveryDeps): SecretDelivery {
  const key = random.bytes(32);
  const slips = new Map<string, Slip>();

  function erase(slipId: string): void {
    const slip = slips.get(slipId);
    slips.delete(slipId);
    slip?.sealed.fill(0);
  }

  function sweep(): void {
    const now = clock.now();
    // Slips live equally long, so they stand in order of expiry.
    for (const [slipId, slip] of slips) {
      if (slip.expiresAt > now && slips.size <= MOST_SLIPS) return;
      erase(slipId);
    }
  }

  function slipFor(slipId: string, readerId: string): Slip | undefined {
    sweep();
    const slip = slips.get(slipId);
    return slip?.readerId === readerId && slip.expiresAt > clock.now() ? slip : undefined;
  }

  return {
    async deposit(secret, readerId, about): Promise<DeliverySlip> {
      const slipId = Buffer.from(random.bytes(16)).toString("base64url");
      const nonce = random.bytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(boundTo(slipId, readerId));
      const sealed = Buffer.concat([cipher.update(secret.reveal(), "utf8"), cipher.final()]);
      const expiresAt = new Date(clock.now().getTime() + VIEWABLE_MS);
      slips.set(slipId, { readerId, about, expiresAt, nonce, sealed, tag: cipher.getAuthTag() });
      sweep();
      return { url: `${baseUrl()}/one-view/${slipId}`, expiresAt };
    },

    async waiting(slipId, readerId) {
      return slipFor(slipId, readerId) !== undefined;
    },

    async reveal(slipId, readerId) {
      const slip = slipFor(slipId, readerId);
      if (!slip) return GONE;
      // Taken before anything is awaited: two requests at once are one showing.
      slips.delete(slipId);
      try {
        await record(readerId, slip.about);
      } catch (fault) {
        slips.set(slipId, slip);
        throw fault;
      }
      const decipher = createDecipheriv("aes-256-gcm", key, slip.nonce)
        .setAAD(boundTo(slipId, readerId))
        .setAuthTag(slip.tag);
      const secret = new Secret(
        Buffer.concat([decipher.update(slip.sealed), decipher.final()]).toString("utf8"),
      );
      slip.sealed.fill(0);
      return { kind: "revealed", secret, forName: slip.about.forName };
    },
  };
}

function boundTo(slipId: string, readerId: string): Buffer {
  return Buffer.from(`${slipId}\n${readerId}`, "utf8");
}

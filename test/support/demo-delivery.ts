import { randomBytes } from "node:crypto";
import type { SecretDelivery } from "../../adapters/ports/delivery.js";
import type { Secret } from "../../adapters/ports/secret.js";

interface Slip {
  readonly secret: Secret;
  readonly readerId: string;
  readonly forName: string;
}

/** Slips in memory, without expiry: enough to see the page that shows them. */
export function createDemoDelivery(origin: () => string): SecretDelivery {
  const slips = new Map<string, Slip>();
  return {
    deposit(secret, readerId, { forName }) {
      const id = randomBytes(16).toString("base64url");
      slips.set(id, { secret, readerId, forName });
      return Promise.resolve({ url: `${origin()}/one-view/${id}`, expiresAt: new Date(Date.UTC(2099, 0)) });
    },
    waiting: (id, readerId) => Promise.resolve(slips.get(id)?.readerId === readerId),
    reveal(id, readerId) {
      const slip = slips.get(id);
      if (slip?.readerId !== readerId) return Promise.resolve({ kind: "gone" });
      slips.delete(id);
      return Promise.resolve({ kind: "revealed", secret: slip.secret, forName: slip.forName });
    },
  };
}

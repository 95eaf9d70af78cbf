import { createCipheriv, createDecipheriv, hkdfSync } from "node:crypto";

import type { Random } from "../ports/random.js";
import { Secret } from "../ports/secret.js";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts secrets so that only who holds the key can read them, and only as what they were sealed as. */
export interface SecretSeal {
  close(secret: Secret, boundTo: readonly string[]): Uint8Array;
  /** Undefined where it is damaged, sealed with another key, or bound to something else. */
  open(sealed: Uint8Array, boundTo: readonly string[]): Secret | undefined;
}

/** AES-256-GCM. `key`: at least 32 random bytes. */
export function createSecretSeal(key: Uint8Array, random: Random): SecretSeal {
  if (key.length < 32) throw new RangeError("A key for secrets has at least 32 bytes.");
  const own = Buffer.from(hkdfSync("sha256", key, "", "password-support-bot sealed secrets", 32));
  return {
    close(secret, boundTo) {
      const nonce = random.bytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, own, nonce).setAAD(bytesOf(boundTo));
      const text = Buffer.concat([cipher.update(secret.reveal(), "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]);
    },
    open(sealed, boundTo) {
      if (sealed.length < NONCE_BYTES + TAG_BYTES) return undefined;
      const decipher = createDecipheriv(CIPHER, own, sealed.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(bytesOf(boundTo))
        .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      try {
        const text = [decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
        return new Secret(Buffer.concat(text).toString("utf8"));
      } catch {
        return undefined;
      }
    },
  };
}

/** JSON, so that no two lists of texts become the same bytes. */
function bytesOf(texts: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(texts), "utf8");
}

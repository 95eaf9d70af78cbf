import { createHmac, timingSafeEqual } from "node:crypto";
import type { Clock } from "../../ports/clock.js";

/** What a token is good for, and for how long (seconds). */
const LIFETIMES = {
  /** Speaking in one conversation; refreshed by the client before it ends. */
  conversation: 30 * 60,
  /** Opening that conversation's stream: it stands in a URL, so it is short-lived. */
  stream: 2 * 60,
  /** Being the person that the chat page was told to speak as; kept in a cookie. */
  reader: 8 * 60 * 60,
} as const;

export type Purpose = keyof typeof LIFETIMES;

export interface Claims {
  readonly conversationId?: string;
  /** Entra object id; absent for somebody who did not say who they are. */
  readonly userId?: string;
}

export interface IssuedToken {
  readonly token: string;
  readonly expiresInSeconds: number;
}

export type ReadToken =
  | { readonly kind: "valid"; readonly claims: Claims }
  | { readonly kind: "expired" }
  | { readonly kind: "invalid" };

export interface Tokens {
  issue(purpose: Purpose, claims: Claims): IssuedToken;
  read(purpose: Purpose, token: string): ReadToken;
}

/** The only header: nothing in a token chooses how it is checked. */
const HEADER = encode({ alg: "HS256", typ: "JWT" });
const ISSUER = "password-support-bot";
const LONGEST_TOKEN = 2_000;

/**
 * Signed tokens in JWT form (HS256, fixed), because stock Web Chat reads the claim `user` to know which
 * messages are its own. `key`: at least 32 random bytes; keep it over restarts and conversations go on.
 */
export function createTokens(deps: { readonly key: Uint8Array; readonly clock: Clock }): Tokens {
  if (deps.key.length < 32) throw new RangeError("the token key needs at least 32 bytes");
  const sign = (text: string) => createHmac("sha256", deps.key).update(text).digest();
  const seconds = () => Math.floor(deps.clock.now().getTime() / 1000);

  return {
    issue(purpose, { conversationId, userId }) {
      const expiresInSeconds = LIFETIMES[purpose];
      const exp = seconds() + expiresInSeconds;
      const payload = encode({ iss: ISSUER, aud: purpose, conv: conversationId, user: userId, exp });
      const signed = `${HEADER}.${payload}`;
      return { token: `${signed}.${sign(signed).toString("base64url")}`, expiresInSeconds };
    },
    read(purpose, token) {
      const [header, payload, signature, ...rest] = token.length > LONGEST_TOKEN ? [] : token.split(".");
      if (header !== HEADER || payload === undefined || signature === undefined || rest.length > 0) {
        return { kind: "invalid" };
      }
      const expected = sign(`${header}.${payload}`);
      const given = Buffer.from(signature, "base64url");
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { kind: "invalid" };
      const { iss, aud, exp, conv, user } = decode(payload);
      if (iss !== ISSUER || aud !== purpose || typeof exp !== "number") return { kind: "invalid" };
      if (exp <= seconds()) return { kind: "expired" };
      return {
        kind: "valid",
        claims: {
          ...(typeof conv === "string" ? { conversationId: conv } : {}),
          ...(typeof user === "string" ? { userId: user } : {}),
        },
      };
    },
  };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** Only called on what we signed ourselves. */
function decode(
  payload: string,
): Readonly<Partial<Record<"iss" | "aud" | "exp" | "conv" | "user", unknown>>> {
  const value: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
  return typeof value === "object" && value !== null ? value : {};
}

import { z } from "zod";
import type { Secret } from "../../ports/secret.js";

const CLAIMS = z.object({
  aud: z.string().optional(),
  tid: z.string().optional(),
  /** Object id of the person, or of the service principal where the token is the bot's own. */
  oid: z.string().optional(),
  /** Seconds. */
  exp: z.number().optional(),
  /** Application permissions. */
  roles: z.array(z.string()).default([]),
});

export type TokenClaims = z.output<typeof CLAIMS>;

/**
 * What a token says of whom it is for. It proves nothing, because no signature is checked: it explains, and it lets a
 * token go unused. Undefined: not readable.
 */
export function claimsOf(token: Secret): TokenClaims | undefined {
  const payload = token.reveal().split(".")[1] ?? "";
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    return CLAIMS.safeParse(value).data;
  } catch {
    return undefined;
  }
}

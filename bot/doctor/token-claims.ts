import { z } from "zod";
import type { Secret } from "../../adapters/ports/secret.js";

const CLAIMS = z.object({
  tid: z.string().optional(),
  /** The service principal's object id. */
  oid: z.string().optional(),
  roles: z.array(z.string()).default([]),
});

export type TokenClaims = z.output<typeof CLAIMS>;

/** What a token for Graph says of the bot. Only to explain: Graph alone decides by it. Undefined: not readable. */
export function claimsOf(token: Secret): TokenClaims | undefined {
  const payload = token.reveal().split(".")[1] ?? "";
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    return CLAIMS.safeParse(value).data;
  } catch {
    return undefined;
  }
}

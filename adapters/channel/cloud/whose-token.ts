import { decodeJwt } from "jose";
import { z } from "zod";

/** Whose access token it is, by its own claims. It comes from the token service over TLS, so nothing is proven here. */
export type TokenOwner = "own" | "another" | "unreadable";

const owner = z.object({ oid: z.guid(), tid: z.guid() });

/** Both Graph tokens and those for the bot itself name the person (`oid`) and the tenant (`tid`). */
export function whoseToken(token: string, personId: string, tenantId: string): TokenOwner {
  let claims: unknown;
  try {
    claims = decodeJwt(token);
  } catch {
    return "unreadable";
  }
  const { data } = owner.safeParse(claims);
  if (data === undefined) return "unreadable";
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  return same(data.oid, personId) && same(data.tid, tenantId) ? "own" : "another";
}

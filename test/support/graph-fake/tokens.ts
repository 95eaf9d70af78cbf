import { GraphFault } from "./answers.js";

/** Who asks the fake, and what they were granted. */
export type Caller =
  | { readonly kind: "delegated"; readonly permissions: readonly string[]; readonly personId: string }
  /** `roleTemplates`: the Entra roles of the service principal. */
  | {
      readonly kind: "application";
      readonly permissions: readonly string[];
      readonly roleTemplates: readonly string[];
    };

/** Which app, in which tenant, as which service principal. */
export interface TokenClaims {
  readonly aud?: string;
  readonly tid?: string;
  readonly appid?: string;
  readonly oid?: string;
}

/** An access token as Entra shapes it, without a signature. `expires` is in milliseconds. */
export function fakeToken(caller: Caller, expires = Number.MAX_SAFE_INTEGER, more: TokenClaims = {}): string {
  const claims =
    caller.kind === "delegated"
      ? { scp: caller.permissions.join(" "), oid: caller.personId }
      : { roles: caller.permissions, wids: caller.roleTemplates };
  const payload = {
    aud: "https://graph.microsoft.com",
    exp: Math.floor(expires / 1_000),
    ...more,
    ...claims,
  };
  return [{ alg: "none", typ: "JWT" }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .concat("")
    .join(".");
}

/** The caller that a request's Authorization header names. */
export function callerOf(header: string | undefined, now: Date): Caller {
  const [, payload = ""] = /^Bearer [\w-]+\.([\w-]+)\.$/.exec(header ?? "") ?? [];
  const claims = claimsOf(payload);
  if (claims === undefined || !(Number(claims["exp"]) * 1_000 > now.getTime())) {
    throw new GraphFault(401, "InvalidAuthenticationToken");
  }
  const { scp, oid, roles, wids } = claims;
  return typeof scp === "string" && typeof oid === "string"
    ? { kind: "delegated", permissions: scp.split(" "), personId: oid }
    : { kind: "application", permissions: textsOf(roles), roleTemplates: textsOf(wids) };
}

function claimsOf(payload: string): Readonly<Record<string, unknown>> | undefined {
  if (payload === "") return undefined;
  const value: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
  return value instanceof Object ? Object.fromEntries(Object.entries(value)) : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

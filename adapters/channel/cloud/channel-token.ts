import { decodeProtectedHeader, errors, importJWK, jwtVerify } from "jose";
import { z } from "zod";
import type { SigningKeys } from "./signing-keys.js";

/** What a proven token says. */
export interface ChannelClaims {
  /** The serviceUrl that the sender was vouched for. */
  readonly serviceUrl: string | undefined;
  /** Channels that the signing key may vouch for. */
  readonly endorsements: readonly string[];
  /** The application that asked for the token; a channel has none, another bot (a skill) has. */
  readonly askedBy: string | undefined;
}

export type TokenReading =
  | { readonly kind: "proven"; readonly claims: ChannelClaims }
  | { readonly kind: "not-proven"; readonly reason: string }
  | { readonly kind: "unavailable" };

export interface TokenRules {
  readonly issuer: string;
  /** The bot's app id. */
  readonly audience: string;
  readonly keys: SigningKeys;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Those that Bot Connector's metadata lists as `id_token_signing_alg_values_supported`. */
const ALGORITHMS = ["RS256", "RS384", "RS512"];
const CLOCK_SKEW_SECONDS = 300;
const MAX_LENGTH = 8_192;

const claimSet = z.looseObject({
  serviceurl: z.string().optional(),
  appid: z.string().optional(),
  azp: z.string().optional(),
});

/**
 * Proves a token by the rules of "Authentication with the Bot Connector API" (Connector to bot): bearer scheme, issuer,
 * audience, validity with five minutes of skew, signature by a published key. jose does the cryptography.
 */
export async function readChannelToken(
  authorization: string | undefined,
  { issuer, audience, keys, now }: TokenRules,
): Promise<TokenReading> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined || token.length > MAX_LENGTH) return notProven("no-bearer-token");
  try {
    const { kid = "", alg = "" } = decodeProtectedHeader(token);
    if (!ALGORITHMS.includes(alg)) return notProven("algorithm");
    const key = await keys.find(kid);
    if (key.kind === "unavailable") return key;
    if (key.kind === "unknown") return notProven("unknown-key");
    const { payload } = await jwtVerify(token, await importJWK(key.jwk, alg), {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_SECONDS,
      requiredClaims: ["exp"],
      currentDate: new Date(now()),
    });
    const { serviceurl, appid, azp } = claimSet.parse(payload);
    return {
      kind: "proven",
      claims: { serviceUrl: serviceurl, endorsements: key.endorsements, askedBy: appid ?? azp },
    };
  } catch (error) {
    return notProven(error instanceof errors.JOSEError ? error.code : "malformed");
  }
}

function notProven(reason: string): TokenReading {
  return { kind: "not-proven", reason };
}

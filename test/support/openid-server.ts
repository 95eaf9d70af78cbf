import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";
import { listenOnLoopback, type Loopback } from "./loopback.js";

export interface SigningPair {
  readonly kid: string;
  readonly publicJwk: JWK;
  readonly privateKey: CryptoKey;
}

/** The place where a Bot Connector publishes its keys, on loopback. */
export interface OpenIdServer extends Loopback {
  readonly issuer: string;
  readonly metadataUrl: string;
  /** What is published now, with the channels each key may vouch for. */
  publish(keys: readonly (readonly [pair: SigningPair, endorsements: readonly string[]])[]): void;
  /** Answers 503 from now on, or serves again. */
  breakDown(broken: boolean): void;
  /** How often the keys were asked for. */
  fetches(): number;
}

export async function createSigningPair(kid: string): Promise<SigningPair> {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { kid, publicJwk: await exportJWK(publicKey), privateKey };
}

export async function startOpenIdServer(): Promise<OpenIdServer> {
  let published: readonly object[] = [];
  let broken = false;
  let fetches = 0;
  const loopback: Loopback = await listenOnLoopback((request, response) => {
    response.statusCode = broken ? 503 : 200;
    response.setHeader("Content-Type", "application/json");
    if (request.url === "/keys") fetches += 1;
    const keys = { keys: published };
    const metadata = { issuer: ISSUER, jwks_uri: `${loopback.url}/keys` };
    response.end(JSON.stringify(request.url === "/keys" ? keys : metadata));
  });
  return {
    ...loopback,
    issuer: ISSUER,
    metadataUrl: `${loopback.url}/.well-known/openidconfiguration`,
    publish(keys) {
      published = keys.map(([{ kid, publicJwk }, endorsements]) => {
        return { ...publicJwk, use: "sig", kid, x5t: kid, endorsements };
      });
    },
    breakDown: (now) => {
      broken = now;
    },
    fetches: () => fetches,
  };
}

const ISSUER = "https://api.botframework.com";

export interface TokenOptions {
  readonly pair: SigningPair;
  readonly header?: { readonly alg?: string; readonly kid?: string };
}

/** Signs claims as they are given: what is missing is missing. */
export function signToken(claims: JWTPayload, { pair, header = {} }: TokenOptions): Promise<string> {
  const protectedHeader = { alg: "RS256", kid: pair.kid, x5t: pair.kid, typ: "JWT", ...header };
  return new SignJWT(claims).setProtectedHeader(protectedHeader).sign(pair.privateKey);
}

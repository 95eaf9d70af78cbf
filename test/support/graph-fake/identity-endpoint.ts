import { listenOnLoopback } from "../loopback.js";
import { type Caller, fakeToken, type TokenClaims } from "./tokens.js";

/** Where Azure gives a machine tokens for its managed identity, as App Service has it: a port and a header. */
export interface IdentityEndpoint {
  /** The environment that tells @azure/identity of it. */
  readonly environment: Readonly<Record<"IDENTITY_ENDPOINT" | "IDENTITY_HEADER", string>>;
  /** From now on the identity is this one. */
  become(caller: Caller, claims?: TokenClaims): void;
  /** The resources that tokens were asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const HEADER = "only-on-this-machine";
const HOUR = 3_600_000;

/** Source: learn.microsoft.com/azure/app-service/overview-managed-identity, REST endpoint, api-version 2019-08-01. */
export async function startIdentityEndpoint(first: Caller, port = 0): Promise<IdentityEndpoint> {
  let caller = first;
  let claims: TokenClaims = {};
  const asked: string[] = [];
  const loopback = await listenOnLoopback((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    const resource = searchParams.get("resource") ?? "";
    const proven = request.headers["x-identity-header"] === HEADER;
    response.writeHead(proven ? 200 : 401, { "Content-Type": "application/json" });
    if (proven) asked.push(resource);
    const expires = Date.now() + HOUR;
    const answer = {
      access_token: fakeToken(caller, expires, claims),
      client_id: searchParams.get("client_id") ?? "",
      expires_on: String(Math.floor(expires / 1_000)),
      resource,
      token_type: "Bearer",
    };
    response.end(JSON.stringify(proven ? answer : {}));
  }, port);
  return {
    environment: { IDENTITY_ENDPOINT: `${loopback.url}/msi/token`, IDENTITY_HEADER: HEADER },
    become: (next, more = {}) => {
      caller = next;
      claims = more;
    },
    asked,
    close: () => loopback.close(),
  };
}

/** The Bot Framework token service on loopback: sign-ins of people on a channel, codes, exchange, sign-out, and its faults. */
import { randomInt, randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { bodyOf, listenOnLoopback, type Loopback } from "./loopback.js";

export interface SeenTokenCall {
  readonly name: string;
  /** Of the person on the channel, such as `29:1abc`. */
  readonly userId: string;
  readonly authorization: string | undefined;
}

/** What is wrong from now on: out of order, an answer that is none, or no answer at all. */
export type TokenServiceFaultKind = "down" | "garbage" | "silent";

export interface TokenService extends Loopback {
  readonly calls: readonly SeenTokenCall[];
  /** Every token that went out, oldest first. */
  readonly given: readonly string[];
  /** The person signs in in a browser, as whoever; gives the code that their window shows. */
  signInInBrowser(userId: string, account: string): string;
  /** The person is signed in from now on, as whoever. */
  be(userId: string, account: string): void;
  /** What the client's own sign-in token may be exchanged for. */
  allowExchange(clientToken: string, account: string): void;
  /** The sign-in ends, as after a changed password or by an administrator's hand. */
  end(userId: string): void;
  /** Whose account the person is signed in with. */
  accountOf(userId: string): string | undefined;
  fail(name: string, fault: TokenServiceFaultKind | undefined): void;
}

export interface TokenServiceOptions {
  readonly connectionName: string;
  /** A fresh token for an account. */
  readonly tokenFor: (account: string) => string;
}

/** Source of the paths and shapes: the SDK's own client, botframework-connector/lib/tokenApi. */
export async function startTokenService({
  connectionName,
  tokenFor,
}: TokenServiceOptions): Promise<TokenService> {
  const calls: SeenTokenCall[] = [];
  const given: string[] = [];
  const accounts = new Map<string, string>();
  const codes = new Map<string, { readonly userId: string; readonly account: string }>();
  const exchangeable = new Map<string, string>();
  const faults = new Map<string, TokenServiceFaultKind>();

  const give = (response: ServerResponse, channelId: string, account: string) => {
    const token = tokenFor(account);
    given.push(token);
    const expiration = new Date(Date.now() + 3_600_000).toISOString();
    send(response, 200, { channelId, connectionName, token, expiration });
  };

  const loopback = await listenOnLoopback((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    const name = pathname.split("/").at(-1) ?? "";
    const userId = searchParams.get("userId") ?? searchParams.get("userid") ?? "";
    const channelId = searchParams.get("channelId") ?? "";
    calls.push({ name, userId, authorization: request.headers.authorization });
    const fault = faults.get(name);
    if (fault !== undefined) return spoil(response, fault);
    if (request.headers.authorization !== "Bearer outbound-token")
      return send(response, 401, errorOf("Unauthorized"));
    const asked = searchParams.get("connectionName");
    if (asked !== null && asked !== connectionName) return send(response, 400, errorOf("NoSuchConnection"));
    switch (`${request.method} ${pathname}`) {
      case "GET /api/usertoken/GetToken": {
        const code = searchParams.get("code");
        const found = code === null ? undefined : codes.get(code);
        if (found?.userId === userId) accounts.set(userId, found.account);
        if (code !== null) codes.delete(code);
        const account = code === null || found?.userId === userId ? accounts.get(userId) : undefined;
        return account === undefined ? send(response, 404) : give(response, channelId, account);
      }
      case "POST /api/usertoken/exchange":
        return void bodyOf(request).then((body) => {
          const token: unknown = body instanceof Object && "token" in body ? body.token : undefined;
          const account = exchangeable.get(String(token));
          if (account === undefined) return send(response, 400, errorOf("invalid_grant"));
          accounts.set(userId, account);
          return give(response, channelId, account);
        });
      case "GET /api/botsignin/GetSignInResource":
        return send(response, 200, {
          signInLink: `https://token.botframework.com/api/oauth/signin?signin=${randomUUID()}`,
          tokenExchangeResource: { id: randomUUID(), uri: "api://botid-1", providerId: "aad" },
        });
      case "DELETE /api/usertoken/SignOut":
        accounts.delete(userId);
        return send(response, 200, {});
      default:
        return send(response, 404);
    }
  });

  return {
    ...loopback,
    calls,
    given,
    signInInBrowser(userId, account) {
      const code = String(randomInt(100_000, 1_000_000));
      codes.set(code, { userId, account });
      return code;
    },
    be: (userId, account) => void accounts.set(userId, account),
    allowExchange: (clientToken, account) => void exchangeable.set(clientToken, account),
    end: (userId) => void accounts.delete(userId),
    accountOf: (userId) => accounts.get(userId),
    fail(name, fault) {
      if (fault === undefined) faults.delete(name);
      else faults.set(name, fault);
    },
  };
}

function send(response: ServerResponse, status: number, body?: object): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(body && JSON.stringify(body));
}

function errorOf(code: string) {
  return { error: { code, message: "a sentence of the token service" } };
}

function spoil(response: ServerResponse, fault: TokenServiceFaultKind): void {
  switch (fault) {
    case "down":
      return send(response, 500, errorOf("ServiceError"));
    case "garbage":
      response.writeHead(200, { "Content-Type": "application/json" });
      response.end('{"token": {"not": "a token"}, "signInLink": 7}');
      return;
    case "silent":
  }
}

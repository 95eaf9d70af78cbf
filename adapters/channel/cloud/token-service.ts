/** The Bot Framework token service: the SDK's client, with a deadline on every call and errors that hold only codes. */
import type { ConfigurationBotFrameworkAuthentication } from "botbuilder";
import { z } from "zod";
import { inTime } from "./in-time.js";

export type UserTokenClient = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication["createUserTokenClient"]>
>;

type TokenResponse = Awaited<ReturnType<UserTokenClient["getUserToken"]>>;

/** A call that failed. The SDK's own error carries the request, and in it the token that was to be exchanged. */
export class TokenServiceFault extends Error {
  override readonly name = "TokenServiceFault";

  /** Made of codes: safe to log. */
  readonly what: string;

  constructor(what: string) {
    super(`The token service did not do it: ${what}`);
    this.what = what;
  }
}

type ClientOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type PolicyFactory = Extract<ClientOptions["requestPolicyFactories"], readonly unknown[]>[number];

/** Ends a call for good. Left alone, the SDK tries again for seconds, and may use up a code that nobody waits for any more. */
export function endedAfter(milliseconds: number): PolicyFactory {
  return {
    create: (next) => ({
      sendRequest: (request) => {
        request.abortSignal = AbortSignal.timeout(milliseconds);
        return next.sendRequest(request);
      },
    }),
  };
}

export function boundTokenClient(client: UserTokenClient, deadline: number): UserTokenClient {
  const call = async <T>(name: string, calling: Promise<T>): Promise<T> => {
    try {
      return await inTime(calling, deadline, () => new TokenServiceFault(`${name} late`));
    } catch (error) {
      throw error instanceof TokenServiceFault ? error : new TokenServiceFault(`${name} ${codeOf(error)}`);
    }
  };
  return {
    getUserToken: async (...given) =>
      tokenOrNone("GetToken", await call("GetToken", client.getUserToken(...given))),
    exchangeToken: async (...given) =>
      tokenOrNone("exchange", await call("exchange", client.exchangeToken(...given))),
    getSignInResource: async (...given) =>
      signInResource(await call("GetSignInResource", client.getSignInResource(...given))),
    signOutUser: (...given) => call("SignOut", client.signOutUser(...given)),
    getTokenStatus: (...given) => call("GetTokenStatus", client.getTokenStatus(...given)),
    getAadTokens: (...given) => call("GetAadTokens", client.getAadTokens(...given)),
  };
}

const answered = z.object({ token: z.string().regex(/^\S{1,16000}$/) });
const nothing = z.object({ token: z.undefined().optional() }).nullish();

/** "Nobody is signed in" comes as a 404 with whatever body; the SDK then gives an object without a token. */
function tokenOrNone(call: string, response: unknown): TokenResponse {
  const found = answered.safeParse(response).success ? response : undefined;
  if (found === undefined && !nothing.safeParse(response).success) {
    throw new TokenServiceFault(`${call} malformed`);
  }
  // The SDK's type hides that there may be none; every caller in it looks.
  return found as TokenResponse;
}

/** What goes on a card: an address that a person is sent to. */
function signInResource<T>(resource: T): T {
  const link = z.object({ signInLink: z.string().regex(/^https?:\/\/\S+$/) }).safeParse(resource);
  if (!link.success) throw new TokenServiceFault("GetSignInResource malformed");
  return resource;
}

/** A status and the service's own short code, where it gave them. */
function codeOf(error: unknown): string {
  const given = z
    .object({ statusCode: z.number().optional().catch(undefined), code: z.unknown() })
    .safeParse(error).data;
  const code = typeof given?.code === "string" && /^[\w.-]{1,60}$/.test(given.code) ? given.code : undefined;
  return [given?.statusCode, code].filter((part) => part !== undefined).join(" ") || "failed";
}

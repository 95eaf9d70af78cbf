import type { AskerToken, AskerTokens } from "../../ports/asker-tokens.js";
import { Secret } from "../../ports/secret.js";
import { type KeptReference, readKeptReference } from "../kept-reference.js";
import { TokenServiceFault, type UserTokenClient } from "./token-service.js";

export interface AskerTokensOptions {
  /** Name of the bot's OAuth connection. */
  readonly connectionName: string;
  /** The reference of this person's own chat in this channel, as it was kept. */
  readonly chatOf: (personId: string) => Promise<unknown>;
  /** Checked again each time: settings may have changed since the reference was kept. */
  readonly mayUse: (reference: KeptReference) => boolean;
  readonly client: () => Promise<UserTokenClient>;
}

// The SDK's type wants a code; its own callers pass none where there is none.
const NO_CODE = undefined as unknown as string;

/** Asks the token service anew for each use, in a turn or outside one: nothing of a token is kept here. */
export function createAskerTokens(options: AskerTokensOptions): AskerTokens {
  const { connectionName, chatOf, mayUse, client } = options;

  async function ask(personId: string): Promise<AskerToken> {
    const reference = readKeptReference(await chatOf(personId));
    // Who they are on the channel is known from their chat only.
    if (reference === undefined) return unavailable("no-personal-chat");
    if (!mayUse(reference)) return unavailable("chat-not-allowed");
    const { user, channelId } = reference;
    const found = await (await client()).getUserToken(user.id, connectionName, channelId, NO_CODE);
    const token: unknown = found?.token;
    return typeof token === "string"
      ? { kind: "token", token: new Secret(token) }
      : { kind: "sign-in-needed" };
  }

  return {
    tokenOf: async (personId, deadline) => {
      const late = new Promise<AskerToken>((resolve) => {
        const end = () => resolve(unavailable("GetToken late"));
        if (deadline.aborted) end();
        else deadline.addEventListener("abort", end, { once: true });
      });
      return Promise.race([ask(personId).catch(faultOf), late]);
    },
  };
}

/** Of anything but the token service's own faults nothing is known to be free of secrets. */
function faultOf(error: unknown): AskerToken {
  return unavailable(error instanceof TokenServiceFault ? error.what : "token-service-not-asked");
}

function unavailable(operatorHint: string): AskerToken {
  return { kind: "unavailable", operatorHint };
}

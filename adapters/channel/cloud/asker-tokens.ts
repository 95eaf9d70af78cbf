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
  /** A sign-in that could not be dropped; it will be found again. */
  readonly onFault: (error: unknown) => void;
}

// The SDK's type wants a code; its own callers pass none where there is none.
const NO_CODE = undefined as unknown as string;

/** Asks the token service anew for each use, in a turn or outside one: nothing of a token is kept here. */
export function createAskerTokens(options: AskerTokensOptions): AskerTokens {
  const { connectionName, chatOf, mayUse, client } = options;

  /** Who they are on the channel is known from their chat only. */
  async function find(personId: string) {
    const reference = readKeptReference(await chatOf(personId));
    if (reference === undefined) return unavailable("no-personal-chat");
    return mayUse(reference) ? { kind: "chat" as const, ...reference } : unavailable("chat-not-allowed");
  }

  async function ask(personId: string): Promise<AskerToken> {
    const chat = await find(personId);
    if (chat.kind !== "chat") return chat;
    const { user, channelId } = chat;
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
    drop: async (personId) => {
      try {
        const chat = await find(personId);
        if (chat.kind !== "chat") return;
        await (await client()).signOutUser(chat.user.id, connectionName, chat.channelId);
      } catch (error) {
        options.onFault(error);
      }
    },
  };
}

/** Of anything but the token service's own faults nothing is known to be free of secrets. */
function faultOf(error: unknown): AskerToken {
  return unavailable(error instanceof TokenServiceFault ? error.what : "token-service-not-asked");
}

function unavailable(operatorHint: string) {
  return { kind: "unavailable", operatorHint } as const;
}

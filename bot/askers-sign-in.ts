import type { CloudChannel } from "../adapters/channel/cloud/cloud-channel.js";
import type { AskerTokens } from "../adapters/ports/asker-tokens.js";
import type { PersonalChats } from "../adapters/ports/references.js";
import type { BotParts } from "./compose.js";
import type { GraphConfig } from "./config-graph.js";
import { readChannelReference } from "./courier/chats.js";

export interface AskersSignInDeps {
  readonly channel: CloudChannel;
  readonly chats: PersonalChats;
  /** The channel's name in kept references. */
  readonly via: string;
}

/** What delegated sign-in adds to the parts of a bot: how people sign in, and where their tokens come from. */
export function askersSignIn(
  config: GraphConfig,
  { channel, chats, via }: AskersSignInDeps,
): { readonly askers?: AskerTokens } & Pick<BotParts, "signIn"> {
  if (config.signIn !== "delegated") return {};
  const { connectionName } = config;
  const chatOf = async (personId: string) => {
    const kept = readChannelReference((await chats.of(personId))?.reference);
    return kept.via === via ? kept.reference : undefined;
  };
  return {
    askers: channel.askerTokens(connectionName, chatOf),
    signIn: { connectionName, whose: (token, personId) => channel.whoseToken(token, personId) },
  };
}

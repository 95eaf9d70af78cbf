import type { IncomingMessage } from "node:http";
import type { Conversation, LocalSpeaker } from "../../../adapters/channel/local/conversation.js";
import type { LocalChannel } from "../../../adapters/channel/local/local-channel.js";
import type { Claims, Tokens } from "../../../adapters/channel/local/tokens.js";
import type { Log } from "../../log.js";
import { failure, type Reply } from "../reply.js";

/** Who an id belongs to, or undefined when nobody may be spoken as by it. */
export type Speakers = (id: string) => Promise<LocalSpeaker | undefined>;

export interface DirectLineDeps {
  readonly channel: LocalChannel;
  readonly tokens: Tokens;
  readonly speakers: Speakers;
  readonly log: Log;
  /** How often a stream is asked whether anybody still reads it; 30 seconds unless told. */
  readonly heartbeatMs?: number;
}

export type Admitted<T> =
  ({ readonly kind: "admitted" } & T) | { readonly kind: "refused"; readonly reply: Reply };

/** A token that names its conversation. */
export type ConversationClaims = Claims & { readonly conversationId: string };

function refused(status: number, code: string, message: string): Admitted<never> {
  return { kind: "refused", reply: { status, body: failure(code, message) } };
}

export const UNKNOWN_CONVERSATION: Reply = {
  status: 404,
  body: failure("ConversationNotFound", "This conversation is not there (any more). Start a new one."),
};

/** Reads the bearer token: 401 without one, 403 with a wrong or expired one (clients then refresh or stop). */
export function admit(
  tokens: Tokens,
  request: IncomingMessage,
): Admitted<{ readonly claims: ConversationClaims }> {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (token === undefined) {
    return refused(401, "BadArgument", "Missing token. POST /v3/directline/tokens/generate gives one.");
  }
  const read = tokens.read("conversation", token);
  switch (read.kind) {
    case "expired":
      return refused(403, "TokenExpired", "The token has expired. Start a new conversation.");
    case "invalid":
      return refused(403, "BadArgument", "Invalid token. POST /v3/directline/tokens/generate gives one.");
    case "valid": {
      const { conversationId } = read.claims;
      if (conversationId === undefined) return refused(403, "BadArgument", "Invalid token.");
      return { kind: "admitted", claims: { ...read.claims, conversationId } };
    }
  }
}

/** The conversation that a URL names and the token opens; one from before a restart is taken up again. */
export async function admitTo(
  deps: DirectLineDeps,
  request: IncomingMessage,
  conversationId: string,
): Promise<Admitted<{ readonly claims: ConversationClaims; readonly conversation: Conversation }>> {
  const admitted = admit(deps.tokens, request);
  if (admitted.kind === "refused") return admitted;
  const { claims } = admitted;
  if (claims.conversationId !== conversationId) {
    return refused(403, "BadArgument", "The token is for another conversation.");
  }
  const conversation = await resume(deps, claims);
  if (conversation === undefined || deps.channel.isEnded(conversation)) {
    return { kind: "refused", reply: UNKNOWN_CONVERSATION };
  }
  return { kind: "admitted", claims, conversation };
}

/** Undefined when the person it was bound to is no longer there. */
export async function resume(
  deps: DirectLineDeps,
  claims: ConversationClaims,
): Promise<Conversation | undefined> {
  const known = deps.channel.find(claims.conversationId);
  if (known !== undefined) return known;
  const speaker = await speakerOf(deps.speakers, claims.userId);
  return speaker && deps.channel.reopen(speaker, claims.conversationId);
}

/** Nobody in particular is a speaker too: one without a name. */
export function speakerOf(speakers: Speakers, userId: string | undefined): Promise<LocalSpeaker | undefined> {
  return userId === undefined ? Promise.resolve({}) : speakers(userId);
}

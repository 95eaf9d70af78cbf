import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { type Conversation } from "../../../adapters/channel/local/conversation.js";
import { refusalBody } from "../answers.js";
import { type JsonBody, readJsonBody } from "../json-body.js";
import { failure, type Reply } from "../reply.js";
import { admit, type Admitted, admitTo, type ConversationClaims, type DirectLineDeps } from "./admission.js";
import { speakerOf, UNKNOWN_CONVERSATION } from "./admission.js";
import { readClientActivity } from "./client-activity.js";

/** One request, taken apart. */
export interface Exchange {
  readonly request: IncomingMessage;
  /** The conversation id in the path, where the route has one. */
  readonly id: string;
  readonly watermark: string | undefined;
}

export interface Route {
  readonly method: string;
  /** Below /v3/directline; group 1 is the conversation id. */
  readonly path: RegExp;
  answer(exchange: Exchange): Reply | Promise<Reply>;
}

const WHO = z.object({ user: z.object({ id: z.string().max(200).optional() }).optional() });
const START = z.object({ locale: z.string().max(35).optional() });

/** The REST half of Direct Line 3.0, as botframework-directlinejs calls it. */
export function createRoutes(deps: DirectLineDeps): readonly Route[] {
  const { channel, tokens } = deps;

  const grant = (claims: ConversationClaims) => {
    const { token, expiresInSeconds } = tokens.issue("conversation", claims);
    return { conversationId: claims.conversationId, token, expires_in: expiresInSeconds };
  };

  const grantWithStream = ({ request, watermark }: Exchange, claims: ConversationClaims) => {
    const query = new URLSearchParams({
      watermark: watermark ?? "",
      t: tokens.issue("stream", claims).token,
    });
    const path = `/v3/directline/conversations/${claims.conversationId}/stream`;
    return { ...grant(claims), streamUrl: `ws://${request.headers.host}${path}?${query.toString()}` };
  };

  const generate = async ({ request }: Exchange): Promise<Reply> => {
    const body = await bodyOf(request, WHO);
    if (body.kind === "refused") return body.reply;
    const asked = body.value.user?.id;
    const speaker = await speakerOf(deps.speakers, asked === "" ? undefined : asked);
    if (speaker === undefined) {
      return bad("user.id names nobody who can be spoken as here. GET /people lists those who can.");
    }
    const userId = speaker.userId === undefined ? {} : { userId: speaker.userId };
    return { status: 200, body: grant({ conversationId: channel.newId(), ...userId }) };
  };

  const refresh = ({ request }: Exchange): Reply => {
    const admitted = admit(tokens, request);
    return admitted.kind === "refused" ? admitted.reply : { status: 200, body: grant(admitted.claims) };
  };

  const start = async (exchange: Exchange): Promise<Reply> => {
    const admitted = admit(tokens, exchange.request);
    const body = await bodyOf(exchange.request, START);
    if (admitted.kind === "refused") return admitted.reply;
    if (body.kind === "refused") return body.reply;
    const { claims } = admitted;
    const speaker = await speakerOf(deps.speakers, claims.userId);
    if (speaker === undefined) return UNKNOWN_CONVERSATION;
    const known = channel.find(claims.conversationId);
    if (known !== undefined && channel.isEnded(known)) return UNKNOWN_CONVERSATION;
    const { locale } = body.value;
    if (known === undefined) {
      channel.open({ ...speaker, ...(locale === undefined ? {} : { locale }) }, claims.conversationId);
    }
    return { status: known === undefined ? 201 : 200, body: grantWithStream(exchange, claims) };
  };

  const reconnect = async (exchange: Exchange): Promise<Reply> => {
    const admitted = await admitTo(deps, exchange.request, exchange.id);
    if (admitted.kind === "refused") return admitted.reply;
    return { status: 200, body: grantWithStream(exchange, admitted.claims) };
  };

  const say = async ({ request, id }: Exchange): Promise<Reply> => {
    const admitted = await admitTo(deps, request, id);
    const body = await bodyOf(request, z.unknown());
    if (admitted.kind === "refused") return admitted.reply;
    if (body.kind === "refused") return body.reply;
    const read = readClientActivity(body.value);
    if (read.kind === "refused") return bad(read.why);
    return received(channel, admitted.conversation, read.activity);
  };

  const read = async ({ request, id, watermark }: Exchange): Promise<Reply> => {
    const admitted = await admitTo(deps, request, id);
    if (admitted.kind === "refused") return admitted.reply;
    return { status: 200, body: channel.activitiesAfter(admitted.conversation, watermark) };
  };

  const noFiles = (): Reply => ({
    status: 415,
    body: failure("NotSupported", "Files are not taken here: send text."),
  });

  const noSession = (): Reply => ({
    status: 404,
    body: failure("NotSupported", "There are no sign-in cards here, so there are no sessions."),
  });

  return [
    { method: "POST", path: /^\/tokens\/generate$/, answer: generate },
    { method: "POST", path: /^\/tokens\/refresh$/, answer: refresh },
    { method: "POST", path: /^\/conversations$/, answer: start },
    { method: "GET", path: /^\/conversations\/([^/]+)$/, answer: reconnect },
    { method: "POST", path: /^\/conversations\/([^/]+)\/activities$/, answer: say },
    { method: "GET", path: /^\/conversations\/([^/]+)\/activities$/, answer: read },
    { method: "POST", path: /^\/conversations\/([^/]+)\/upload$/, answer: noFiles },
    { method: "GET", path: /^\/session\/getsessionid$/, answer: noSession },
  ];
}

function received(
  channel: DirectLineDeps["channel"],
  conversation: Conversation,
  activity: Parameters<DirectLineDeps["channel"]["receive"]>[1],
): Reply {
  const outcome = channel.receive(conversation, activity);
  switch (outcome.kind) {
    case "accepted":
      return { status: 200, body: { id: outcome.id } };
    case "busy": {
      const body = failure("TooManyRequests", "Too many messages wait for an answer. Try again in a moment.");
      return { status: 429, headers: { "retry-after": "1" }, body };
    }
    case "ended":
      return UNKNOWN_CONVERSATION;
  }
}

/** A JSON body of this shape; no body reads as `{}`. */
async function bodyOf<T>(
  request: IncomingMessage,
  shape: z.ZodType<T>,
): Promise<Admitted<{ readonly value: T }>> {
  const body: JsonBody = hasBody(request) ? await readJsonBody(request) : { kind: "json", value: {} };
  if (body.kind === "refused") {
    return { kind: "refused", reply: { status: body.status, body: refusalBody(body.status) } };
  }
  const read = shape.safeParse(body.value);
  if (read.success) return { kind: "admitted", value: read.data };
  const field = read.error.issues[0]?.path.join(".");
  return { kind: "refused", reply: bad(field ? `Wrong ${field}.` : "The body must be a JSON object.") };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

function bad(message: string): Reply {
  return { status: 400, body: failure("BadArgument", message) };
}

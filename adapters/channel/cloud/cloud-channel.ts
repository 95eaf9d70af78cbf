import type { ConfigurationBotFrameworkAuthenticationOptions, InvokeResponse, TurnContext } from "botbuilder";
import { shapeActivity, toActivity, type ShapedActivity } from "./activity-shape.js";
import type { AskerTokens } from "../../ports/asker-tokens.js";
import type { ProactiveChannel } from "../proactive.js";
import { BOT_CLOUDS, type BotCloud, type BotCloudFacts } from "./bot-clouds.js";
import { readChannelToken } from "./channel-token.js";
import { createAskerTokens } from "./asker-tokens.js";
import type { BotCredentials } from "./credentials.js";
import { isAllowedServiceUrl, isLoopbackServiceUrl, refusalOf } from "./gate.js";
import { type CredentialsFactory, type Deadlines, GatedAdapter, type TurnLogic } from "./gated-adapter.js";
import { createSigningKeys } from "./signing-keys.js";
import { createSpeakFirst, type SpeakFirstOptions } from "./speak-first.js";
import { type TokenOwner, whoseToken } from "./whose-token.js";

export type { TurnLogic } from "./gated-adapter.js";

/** One POST to /api/messages, with its body parsed. */
export interface Delivery {
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What to answer. There is a body only where the bot itself gave one: to an invoke, or with expectReplies. */
export interface Receipt {
  readonly status: number;
  readonly body?: unknown;
}

export interface Channel extends ProactiveChannel {
  readonly adapter: GatedAdapter;
  /** Empty in local mode. */
  readonly appId: string;
  /** Judges an activity, runs the turn when it is for us, and never rejects. */
  receive(delivery: Delivery, logic: TurnLogic): Promise<Receipt>;
}

/** What only Teams has: people's own sign-ins, kept by the token service for an OAuth connection of the bot. */
export interface CloudChannel extends Channel {
  /** `chatOf` gives the reference of a person's own chat in this channel, as it was kept. */
  askerTokens(connectionName: string, chatOf: (personId: string) => Promise<unknown>): AskerTokens;
  /** Whether a token is this person's own, in the bot's tenant. */
  whoseToken(token: string, personId: string): TokenOwner;
}

export interface ChannelEvents {
  /** An activity was turned away; `reason` is a fixed word, safe to log. */
  readonly onRefused?: (status: number, reason: string) => void;
  /** Something of ours or of the SDK's failed; errors in a turn go to `onTurnError` first. */
  readonly onFault?: (error: unknown) => void;
  readonly onTurnError?: (context: TurnContext, error: Error) => Promise<void>;
}

export interface CloudChannelOptions extends ChannelEvents {
  readonly credentials: BotCredentials;
  readonly allowedServiceUrls: readonly string[];
  /** The Microsoft cloud that the tenant and the bot are in. */
  readonly cloud: BotCloud;
  /** Who vouches for channels, where a test says otherwise than the cloud. */
  readonly authority?: Partial<Pick<BotCloudFacts, "issuer" | "metadataUrl">>;
  /** Instead of tokens from Entra ID, for tests. */
  readonly outboundCredentials?: CredentialsFactory;
  /** Address of the token service, for tests; Bot Framework's own where left out. */
  readonly tokenServiceUrl?: string;
  readonly deadlines?: Deadlines;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface LocalChannelOptions extends ChannelEvents {
  /** Object id that everybody speaks as. Whatever a sender claims to be is dropped: nothing proves it. */
  readonly speakerId?: string;
}

type Judgement =
  | { readonly kind: "for-us"; readonly activity: ShapedActivity }
  | { readonly kind: "refused"; readonly status: 401 | 403 | 503; readonly reason: string };

/** Teams, by the Bot Connector: whoever cannot prove to be it, for this bot and this tenant, stays outside. */
export function createCloudChannel(options: CloudChannelOptions): CloudChannel {
  const { credentials, allowedServiceUrls, outboundCredentials, now, tokenServiceUrl, deadlines } = options;
  const { appId, tenantId } = credentials;
  const cloud = { ...BOT_CLOUDS[options.cloud], ...options.authority };
  const onFault = options.onFault ?? (() => undefined);
  const keys = createSigningKeys({ metadataUrl: cloud.metadataUrl, now, onFault });
  const settings = settingsOf(credentials, cloud);
  const adapter = new GatedAdapter(
    appId,
    { ...settings, ...(tokenServiceUrl !== undefined && { OAuthUrl: tokenServiceUrl }) },
    {
      cloud,
      ...(outboundCredentials === undefined ? {} : { credentials: outboundCredentials }),
      ...(deadlines && { deadlines }),
    },
  );
  const mayWriteTo: SpeakFirstOptions["mayWriteTo"] = (serviceUrl, tenant) =>
    isAllowedServiceUrl(serviceUrl, allowedServiceUrls) && tenant?.toLowerCase() === tenantId.toLowerCase();
  const speakFirst = createSpeakFirst({ adapter, appId, mayWriteTo });
  const channel = createChannel(speakFirst, adapter, appId, options, async (activity, authorization) => {
    const token = await readChannelToken(authorization, {
      issuer: cloud.issuer,
      audience: appId,
      keys,
      now,
    });
    if (token.kind === "unavailable") return refused(503, "signing-keys-unavailable");
    if (token.kind === "not-proven") return refused(401, token.reason);
    const refusal = refusalOf(activity, token.claims, { appId, tenantId, allowedServiceUrls });
    return refusal === undefined ? { kind: "for-us", activity } : refused(403, refusal);
  });
  return {
    ...channel,
    whoseToken: (token, personId) => whoseToken(token, personId, tenantId),
    askerTokens: (connectionName, chatOf) =>
      createAskerTokens({
        connectionName,
        chatOf,
        mayUse: ({ serviceUrl, conversation }) => mayWriteTo(serviceUrl, conversation.tenantId),
        client: () => adapter.tokenService(),
        onFault,
      }),
  };
}

/** Clients on this machine, such as Microsoft 365 Agents Playground: nobody proves anything, answers stay on loopback. */
export function createLocalChannel(options: LocalChannelOptions): Channel {
  const adapter = new GatedAdapter("", {});
  const speakFirst = createSpeakFirst({ adapter, appId: "", mayWriteTo: isLoopbackServiceUrl });
  return createChannel(speakFirst, adapter, "", options, (activity) => {
    if (!isLoopbackServiceUrl(activity.serviceUrl))
      return Promise.resolve(refused(403, "service-url-not-loopback"));
    const { aadObjectId: _, ...from } = activity.from;
    const speaker = options.speakerId === undefined ? from : { ...from, aadObjectId: options.speakerId };
    return Promise.resolve({ kind: "for-us", activity: { ...activity, from: speaker } });
  });
}

function createChannel(
  speakFirst: ProactiveChannel,
  adapter: GatedAdapter,
  appId: string,
  { onRefused, onFault, onTurnError }: ChannelEvents,
  judge: (activity: ShapedActivity, authorization: string | undefined) => Promise<Judgement>,
): Channel {
  if (onTurnError !== undefined) adapter.onTurnError = onTurnError;
  const turnAway = (status: number, reason: string): Receipt => {
    onRefused?.(status, reason);
    return { status };
  };
  return {
    ...speakFirst,
    adapter,
    appId,
    async receive({ authorization, body }, logic) {
      try {
        const shaped = shapeActivity(body);
        if (shaped === undefined) return turnAway(400, "no-activity");
        const judgement = await judge(shaped, authorization);
        if (judgement.kind === "refused") return turnAway(judgement.status, judgement.reason);
        const { activity } = judgement;
        return receiptOf(activity, await adapter.runTurn(toActivity(activity), logic));
      } catch (error) {
        onFault?.(error);
        return { status: 500 };
      }
    },
  };
}

/** The SDK says 501 for an invoke that nobody answered; channels deliver again after a 5xx, so it is 400 here. */
function receiptOf({ type }: ShapedActivity, response: InvokeResponse | undefined): Receipt {
  if (response === undefined) return { status: 200 };
  if (type === "invoke" && response.status === 501 && response.body === undefined) return { status: 400 };
  return { status: response.status, body: response.body };
}

function refused(status: 401 | 403 | 503, reason: string): Judgement {
  return { kind: "refused", status, reason };
}

/** Who the bot is and where it asks for its tokens. What comes in is the gate's, so nothing is said of that. */
function settingsOf(
  credentials: BotCredentials,
  { callerId, login, scope, tokenService }: BotCloudFacts,
): ConfigurationBotFrameworkAuthenticationOptions {
  const { appId, tenantId } = credentials;
  const ids = {
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    CallerId: callerId,
    ToChannelFromBotLoginUrl: `${login}${tenantId}`,
    ToChannelFromBotOAuthScope: scope,
    OAuthUrl: tokenService,
  };
  switch (credentials.kind) {
    case "single-tenant":
      return {
        ...ids,
        MicrosoftAppType: "SingleTenant",
        MicrosoftAppPassword: credentials.password.reveal(),
      };
    case "managed-identity":
      return { ...ids, MicrosoftAppType: "UserAssignedMSI" };
  }
}

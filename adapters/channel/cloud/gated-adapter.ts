import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from "botbuilder";
import { BOT_CLOUDS, type BotCloudFacts } from "./bot-clouds.js";
import { inTime } from "./in-time.js";
import { boundTokenClient, endedAfter, type UserTokenClient } from "./token-service.js";

/** What one turn does. */
export type TurnLogic = (context: TurnContext) => Promise<void>;

/** Makes the credentials of what the bot sends; the SDK makes them from the settings when there is none. */
export type CredentialsFactory = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];

const SEND_DEADLINE = 10_000; // milliseconds
const TOKEN_DEADLINE = 8_000;

export interface GatedAdapterOptions {
  /** The public one unless told. */
  readonly cloud?: BotCloudFacts;
  readonly credentials?: CredentialsFactory;
  readonly deadlines?: Deadlines;
}

export interface Deadlines {
  /** Milliseconds. */
  readonly send?: number;
  readonly tokenService?: number;
}

/**
 * The SDK's authentication for what the bot sends, and nothing else. Its way in is closed: it accepts emulator, App
 * Service and skill tokens, and without an app id everybody.
 */
class OutboundAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #forTokens: ConfigurationBotFrameworkAuthentication;
  readonly #tokenDeadline: number;

  constructor(
    settings: ConfigurationBotFrameworkAuthenticationOptions,
    credentials?: CredentialsFactory,
    tokenDeadline = TOKEN_DEADLINE,
  ) {
    super(settings, credentials);
    this.#tokenDeadline = tokenDeadline;
    const requestPolicyFactories = [endedAfter(tokenDeadline)];
    const options = { requestPolicyFactories };
    this.#forTokens = new ConfigurationBotFrameworkAuthentication(
      settings,
      credentials,
      undefined,
      undefined,
      options,
    );
  }

  override async createUserTokenClient(
    ...given: Parameters<ConfigurationBotFrameworkAuthentication["createUserTokenClient"]>
  ): Promise<UserTokenClient> {
    return boundTokenClient(await this.#forTokens.createUserTokenClient(...given), this.#tokenDeadline);
  }

  override authenticateRequest(): Promise<never> {
    return Promise.reject(new Error("Activities come in through the gate only"));
  }

  override authenticateStreamingRequest(): Promise<never> {
    return this.authenticateRequest();
  }

  override authenticateChannelRequest(): Promise<never> {
    return this.authenticateRequest();
  }
}

/** CloudAdapter for activities that passed the gate; what it sends has a deadline. */
export class GatedAdapter extends CloudAdapter {
  readonly #appId: string;
  readonly #cloud: BotCloudFacts;
  readonly #sendDeadline: number;

  constructor(
    appId: string,
    settings: ConfigurationBotFrameworkAuthenticationOptions,
    { cloud = BOT_CLOUDS.public, credentials, deadlines = {} }: GatedAdapterOptions = {},
  ) {
    super(new OutboundAuthentication(settings, credentials, deadlines.tokenService));
    this.#appId = appId;
    this.#cloud = cloud;
    this.#sendDeadline = deadlines.send ?? SEND_DEADLINE;
  }

  /** The token service as this bot sees it, outside a turn too. */
  tokenService(): Promise<UserTokenClient> {
    return this.botFrameworkAuthentication.createUserTokenClient(this.createClaimsIdentity(this.#appId));
  }

  /** Runs one turn. Throws what the logic throws when there is no `onTurnError`. */
  runTurn(activity: Activity, logic: TurnLogic): Promise<InvokeResponse | undefined> {
    const claimsIdentity = this.createClaimsIdentity(this.#appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    const { callerId, scope: audience } = this.#cloud;
    const proven = { claimsIdentity, connectorFactory, callerId, audience };
    return this.processActivity(proven, activity, logic);
  }

  override sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    return inTime(super.sendActivities(context, activities), this.#sendDeadline, lateAnswer);
  }

  override updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | void> {
    return inTime(super.updateActivity(context, activity), this.#sendDeadline, lateAnswer);
  }
}

const lateAnswer = () => new Error("The channel did not take the answer in time");

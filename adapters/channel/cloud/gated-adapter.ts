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

/** What one turn does. */
export type TurnLogic = (context: TurnContext) => Promise<void>;

/** Makes the credentials of what the bot sends; the SDK makes them from the settings when there is none. */
export type CredentialsFactory = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];

const SEND_DEADLINE = 10_000; // milliseconds

export interface GatedAdapterOptions {
  /** The public one unless told. */
  readonly cloud?: BotCloudFacts;
  readonly credentials?: CredentialsFactory;
  /** Milliseconds that sending may take. */
  readonly sendDeadline?: number;
}

/**
 * The SDK's authentication for what the bot sends, and nothing else. Its way in is closed: it accepts emulator, App
 * Service and skill tokens, and without an app id everybody.
 */
class OutboundAuthentication extends ConfigurationBotFrameworkAuthentication {
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
    { cloud = BOT_CLOUDS.public, credentials, sendDeadline = SEND_DEADLINE }: GatedAdapterOptions = {},
  ) {
    super(new OutboundAuthentication(settings, credentials));
    this.#appId = appId;
    this.#cloud = cloud;
    this.#sendDeadline = sendDeadline;
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
    return inTime(super.sendActivities(context, activities), this.#sendDeadline);
  }

  override updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | void> {
    return inTime(super.updateActivity(context, activity), this.#sendDeadline);
  }
}

/** The SDK's client has no deadline of its own, and tries again for minutes. */
async function inTime<T>(sending: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The channel did not take the answer in time")), milliseconds);
  });
  try {
    return await Promise.race([sending, late]);
  } finally {
    clearTimeout(timer);
  }
}

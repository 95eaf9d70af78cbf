import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from "botbuilder";
import type { Clock } from "../../ports/clock.js";
import { CHANNEL_ID, type OpenConversation } from "./conversation.js";
import { publish } from "./outbound.js";

type Logic = (context: TurnContext) => Promise<void>;

/** The bot may ask for a pause between two activities; longer ones are cut to this. */
const LONGEST_DELAY_MS = 5_000;

/** Finds the conversation that a reference names, opening it again where it was forgotten. */
export type Resolve = (reference: Partial<ConversationReference>) => OpenConversation;

/** The BotAdapter behind the local channel: what the bot sends goes to the conversation's transcript. */
export class LocalAdapter extends BotAdapter {
  readonly #resolve: Resolve;
  readonly #clock: Clock;

  constructor(resolve: Resolve, clock: Clock) {
    super();
    this.#resolve = resolve;
    this.#clock = clock;
  }

  /** Runs one turn; a failing turn ends in onTurnError. */
  async process(activity: Partial<Activity>, logic: Logic): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push(await this.#send(activity));
    return responses;
  }

  override updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    const id = activity.id;
    if (id === undefined) return Promise.reject(new TypeError("an update names the activity by its id"));
    this.#transcriptOf(activity).replace(publish(activity, id, this.#clock.now()));
    return Promise.resolve({ id });
  }

  override deleteActivity(_context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    const id = reference.activityId;
    if (id === undefined) return Promise.reject(new TypeError("a deletion names the activity by its id"));
    this.#resolve(reference).transcript.erase(publish({ type: "messageDelete" }, id, this.#clock.now()));
    return Promise.resolve();
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: Logic,
  ): Promise<void> {
    this.#resolve(reference);
    const event = { type: "event", name: "ContinueConversation", channelId: CHANNEL_ID };
    await this.process(TurnContext.applyConversationReference(event, reference, true), logic);
  }

  /** Overloads as CloudAdapter has them; who the bot claims to be does not matter locally. */
  override async continueConversationAsync(
    _botOrClaims: unknown,
    reference: Partial<ConversationReference>,
    logicOrAudience: Logic | string,
    maybeLogic?: Logic,
  ): Promise<void> {
    const logic = typeof logicOrAudience === "string" ? maybeLogic : logicOrAudience;
    if (logic === undefined) throw new TypeError("continueConversationAsync needs the logic to run");
    await this.continueConversation(reference, logic);
  }

  async #send(activity: Partial<Activity>): Promise<ResourceResponse> {
    const transcript = this.#transcriptOf(activity);
    const id = transcript.nextId();
    // Traces are for developers' tools, invoke responses for callers that wait: neither is said to anybody.
    if (activity.type === "delay") await pause(activity.value);
    else if (activity.type !== "trace" && activity.type !== "invokeResponse") {
      transcript.append(publish(activity, id, this.#clock.now()));
    }
    return { id };
  }

  #transcriptOf(activity: Partial<Activity>) {
    return this.#resolve(TurnContext.getConversationReference(activity)).transcript;
  }
}

function pause(value: unknown): Promise<void> {
  const asked = Number(value);
  const wait = Number.isFinite(asked) ? Math.min(Math.max(asked, 0), LONGEST_DELAY_MS) : 0;
  return new Promise((resolve) => {
    setTimeout(resolve, wait);
  });
}

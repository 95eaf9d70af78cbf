import type { BotAdapter, ConversationReference, TurnContext } from "botbuilder";
import type { Clock } from "../../ports/clock.js";
import type { Random } from "../../ports/random.js";
import { readKeptReference } from "../kept-reference.js";
import { type ProactiveChannel, sendWithin } from "../proactive.js";
import type { ActivitySet, ClientActivity } from "./activity.js";
import { type Conversation, type LocalSpeaker, type OpenConversation } from "./conversation.js";
import { partyOf, speakerOf } from "./conversation.js";
import { activityOf, arrival, echoOf } from "./inbound.js";
import { type ChannelLimits, DEFAULT_LIMITS } from "./limits.js";
import { LocalAdapter } from "./local-adapter.js";
import { createTranscript, type Reader } from "./transcript.js";
import { createTurnQueue } from "./turn-queue.js";

export interface LocalChannelDeps {
  /** The bot. */
  readonly logic: (turn: TurnContext) => Promise<void>;
  readonly onTurnError: (turn: TurnContext, error: Error) => Promise<void>;
  readonly clock: Clock;
  readonly random: Random;
  readonly limits?: Partial<ChannelLimits>;
  /** Told when even onTurnError failed; the conversation goes on. */
  readonly onFault?: (error: unknown) => void;
}

export type Received =
  | { readonly kind: "accepted"; readonly id: string }
  /** Too many turns wait: say it again later. Nothing was recorded. */
  | { readonly kind: "busy" }
  | { readonly kind: "ended" };

/** Conversations with the bot inside this process: no HTTP, no service, bounded memory. */
export interface LocalChannel extends ProactiveChannel {
  readonly adapter: BotAdapter;
  /** An id for a conversation that is yet to be opened: 128 random bits, base64url. */
  newId(): string;
  /** Opens a conversation bound to this person and tells the bot, which then may welcome them. */
  open(speaker: LocalSpeaker, id?: string): Conversation;
  /** Takes up a conversation that another process began: empty transcript, no new welcome. */
  reopen(speaker: LocalSpeaker, id: string): Conversation;
  /** Undefined when this process does not know it (or forgot it). */
  find(id: string): Conversation | undefined;
  /** Records what the bound person said at once; the turn runs after the turns before it. */
  receive(conversation: Conversation, said: ClientActivity): Received;
  activitiesAfter(conversation: Conversation, watermark?: string): ActivitySet;
  /** Calls back with everything after the watermark, then with each new activity, until unsubscribed. */
  subscribe(conversation: Conversation, watermark: string | undefined, reader: Reader): () => void;
  isEnded(conversation: Conversation): boolean;
  /** Resolves when no turn of this conversation runs or waits. */
  idle(conversation: Conversation): Promise<void>;
  /** Resolves when no turn of any conversation runs or waits. */
  allIdle(): Promise<void>;
}

export function createLocalChannel(deps: LocalChannelDeps): LocalChannel {
  const { clock, random, logic } = deps;
  const limits = { ...DEFAULT_LIMITS, ...deps.limits };
  /** In the order of use, least recent first. */
  const conversations = new Map<string, OpenConversation>();
  const onFault = deps.onFault ?? (() => undefined);

  const begin = (speaker: LocalSpeaker, id: string): OpenConversation => {
    const epoch = base64url(random.bytes(6));
    const conversation: OpenConversation = {
      id,
      speaker,
      user: partyOf(speaker),
      transcript: createTranscript(id, epoch, limits),
      queue: createTurnQueue(limits.waitingTurns, onFault),
      ended: false,
    };
    conversations.set(id, conversation);
    const oldest =
      conversations.size > limits.conversations ? conversations.values().next().value : undefined;
    if (oldest !== undefined) forget(oldest);
    return conversation;
  };

  const forget = (conversation: OpenConversation) => {
    conversations.delete(conversation.id);
    conversation.transcript.close();
  };

  const touch = (id: string): OpenConversation | undefined => {
    const conversation = conversations.get(id);
    if (conversation === undefined) return undefined;
    conversations.delete(id);
    conversations.set(id, conversation);
    return conversation;
  };

  const of = (conversation: Conversation): OpenConversation =>
    touch(conversation.id) ?? begin(conversation.speaker, conversation.id);

  const resolve = (reference: Partial<ConversationReference>): OpenConversation => {
    const id = reference.conversation?.id;
    if (id === undefined) throw new TypeError("a conversation reference needs a conversation id");
    return touch(id) ?? begin(speakerOf(reference), id);
  };

  const adapter = new LocalAdapter(resolve, clock);
  adapter.onTurnError = deps.onTurnError;

  return {
    adapter,
    newId: () => base64url(random.bytes(16)),
    open(speaker, id = base64url(random.bytes(16))) {
      const conversation = begin(speaker, id);
      const stamp = { id: conversation.transcript.nextId(), now: clock.now() };
      conversation.queue.add(() => adapter.process(arrival(conversation, stamp), logic));
      return conversation;
    },
    reopen: (speaker, id) => touch(id) ?? begin(speaker, id),
    find: touch,
    receive(handle, said) {
      const conversation = of(handle);
      const { transcript, queue } = conversation;
      if (conversation.ended) return { kind: "ended" };
      const again = said.channelData?.clientActivityID;
      const before =
        again === undefined ? undefined : transcript.find((one) => clientIdOf(one.channelData) === again);
      if (before !== undefined) return { kind: "accepted", id: before.id };

      const echo = echoOf(conversation, said, { id: transcript.nextId(), now: clock.now() });
      if (!queue.add(() => adapter.process(activityOf(conversation, echo), logic))) return { kind: "busy" };
      transcript.append(echo);
      conversation.ended = said.type === "endOfConversation";
      return { kind: "accepted", id: echo.id };
    },
    activitiesAfter: (conversation, watermark) => of(conversation).transcript.after(watermark),
    subscribe: (conversation, watermark, reader) => of(conversation).transcript.follow(watermark, reader),
    isEnded: (conversation) => of(conversation).ended,
    idle: (conversation) => of(conversation).queue.idle(),
    async allIdle() {
      await Promise.all([...conversations.values()].map(({ queue }) => queue.idle()));
    },
    async send(kept, activity) {
      const reference = readKeptReference(kept);
      if (reference === undefined) return { kind: "gone" };
      // Opened here only by whoever reads it: what nobody can see has not been told.
      if (touch(reference.conversation.id) === undefined) return { kind: "not-here" };
      return sendWithin((logic) => adapter.continueConversation(reference, logic), activity);
    },
  };
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}

function clientIdOf(channelData: unknown): unknown {
  return typeof channelData === "object" && channelData !== null && "clientActivityID" in channelData
    ? channelData.clientActivityID
    : undefined;
}

/** Puts the parts together. With the guard the only place that holds a directory that can be written. */
import { setTimeout as pause } from "node:timers/promises";
import type { Activity } from "botbuilder";
import type { GuardDeps } from "../adapters/directory/guard/guard-deps.js";
import { createGuard } from "../adapters/directory/guard/guard.js";
import type { HouseRules } from "../adapters/directory/guard/house-rules.js";
import { createSecurityContacts } from "../adapters/directory/guard/security-contacts.js";
import { temporaryPassword } from "../adapters/directory/guard/temporary-password.js";
import { createDirectoryIdentity } from "../adapters/identity/directory-identity.js";
import type { Clock } from "../adapters/ports/clock.js";
import type { SecretDelivery } from "../adapters/ports/delivery.js";
import type { Directory } from "../adapters/ports/directory.js";
import type { Guard } from "../adapters/ports/guard.js";
import type { Random } from "../adapters/ports/random.js";
import type { Store } from "../adapters/ports/store.js";
import {
  createReadinessCounter,
  type ReadinessCounter,
  type ReadinessCounterDeps,
} from "../dialogs/enable-sspr/count-readiness.js";
import { createFlows, createUnaskedButtons } from "../dialogs/index.js";
import { createHandOff } from "../dialogs/hand-off/index.js";
import { createRoot } from "../dialogs/root/index.js";
import type { Knowledge } from "../knowledge/article.js";
import type { Language, Localized } from "../knowledge/language.js";
import type { Matcher } from "../knowledge/match.js";
import { type Bot, createBot } from "./bot.js";
import { announceCase } from "./hand-off/announce-case.js";
import type { Log } from "./log.js";
import { createConversationMemory } from "./turn/conversation-memory.js";
import { type ConversationTurns, createConversationTurns } from "./turn/conversation-turns.js";
import { createMoveToOwnChat } from "./turn/move-to-own-chat.js";
import { createRememberChat } from "./turn/remember-chat.js";
import { createTurnErrors } from "./turn/turn-errors.js";

export interface BotParts {
  readonly directory: Directory;
  readonly store: Store;
  readonly delivery: SecretDelivery;
  readonly knowledge: Knowledge;
  readonly matcher: Matcher;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly helpDesk: Localized<string>;
  readonly defaultLanguage: Language;
  readonly timeZone: string;
  readonly house: HouseRules;
  /** Whether hand-offs go out, and come in, as events of the channel; none where left out. */
  readonly handOff?: "events" | "none";
  /** For tests: the guard's own deadlines and pauses where left out. */
  readonly waits?: GuardWaits;
  /** For tests: between the pages of a long report. */
  readonly wait?: ReadinessCounterDeps["wait"];
}

type GuardWaits = Pick<GuardDeps, "deadlines" | "resolving">;

/** Who sent an activity, as its channel proved it: an object id. */
export type ObjectIdOf = (activity: Activity) => string | undefined;

/** When they signed in, where the channel tells it. */
export type SignedInAtOf = (activity: Activity) => Date | undefined;

export interface ComposedBot {
  /** One bot for any number of channels, each with a name of its own; each tells in its own way who speaks. */
  readonly botFor: (via: string, objectIdOf: ObjectIdOf, signedInAtOf?: SignedInAtOf) => Bot;
  readonly turns: ConversationTurns;
  /** A request for approval, for whoever tells people of it. */
  readonly approval: Guard["approval"];
  /** The batches that run in this process, and what is known of them. */
  readonly batches: Pick<Guard["batches"], "report" | "idle" | "close">;
  /** Reports that are read while nobody waits. */
  readonly readiness: Pick<ReadinessCounter, "close">;
  /** One sweep over the resets whose end is not known. */
  readonly resolve: () => Promise<void>;
}

export function composeBot(parts: BotParts): ComposedBot {
  const { directory, store, delivery, knowledge, matcher, clock, random, log, helpDesk, house } = parts;
  const onFault = (fault: Error) => log.error("guard-fault", { fault });
  const guard = createGuard({
    directory,
    store,
    delivery,
    clock,
    random,
    passwords: () => temporaryPassword(random),
    onFault,
    house,
    securityContacts: createSecurityContacts(directory, house.securityContacts, onFault),
    ...parts.waits,
  });
  const readiness = createReadinessCounter({
    directory,
    outbox: store.outbox,
    clock,
    wait: parts.wait ?? ((ms, signal) => pause(ms, undefined, { signal })),
    onFault: (error) => log.error("readiness-fault", { error }),
  });
  const root = createRoot({
    knowledge,
    matcher,
    helpDesk,
    flows: createFlows({ guard, directory, audit: store.audit, clock, readiness, matcher, helpDesk }),
    unasked: createUnaskedButtons({ guard, helpDesk }),
    handOff: createHandOff({
      cases: store.cases,
      chats: store.personalChats,
      guard,
      directory,
      clock,
      random,
      matcher,
      titleOf: (topic, language) => knowledge.title(topic, language),
      helpDesk,
      audit: store.audit,
      announce: parts.handOff === "events" ? announceCase(log) : async () => {},
      onFault: (error) => log.error("hand-off-fault", { error }),
    }),
    onFeedback: ({ language, audience }, topic, value) =>
      log.info("answer-feedback", { topic, value, language, audience }),
    onConfirmPressed: ({ actor }, actionId) => guard.reportPress(actor, actionId),
    onUnanswered: ({ language, audience }) => log.info("question-unanswered", { language, audience }),
  });
  const turns = createConversationTurns({
    locks: store.locks,
    random,
    onFault: (error) => log.error("lock-fault", { error }),
  });
  const memory = createConversationMemory({
    conversations: store.conversations,
    canGoOn: root.canGoOn,
    log,
  });
  const turnErrors = createTurnErrors({ conversations: store.conversations, random, log });
  const identity = createDirectoryIdentity(directory);
  const { defaultLanguage, timeZone } = parts;
  return {
    turns,
    batches: guard.batches,
    readiness,
    approval: (person, requestId) => guard.approval(person, requestId),
    resolve: () => guard.resolve(),
    botFor: (via, objectIdOf, signedInAtOf) =>
      createBot({
        seen: store.seen,
        memory,
        rememberChat: createRememberChat(via, { store, clock, log }),
        moveToOwnChat: createMoveToOwnChat({ store, clock, log }),
        root,
        turns,
        turnErrors,
        identity,
        matcher,
        defaultLanguage,
        timeZone,
        log,
        handOffEvents: parts.handOff === "events",
        objectIdOf,
        signedInAtOf,
      }),
  };
}

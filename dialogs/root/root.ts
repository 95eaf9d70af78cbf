import type { TurnContext } from "botbuilder";
import type { Knowledge } from "../../knowledge/article.js";
import type { Language, Localized } from "../../knowledge/language.js";
import type { Matcher } from "../../knowledge/match.js";
import type { HandOff } from "../hand-off/index.js";
import type { TurnFacts } from "../kit/turn-facts.js";
import type { FeedbackDeps } from "./feedback.js";
import type { FlowEntry } from "./flow-entry.js";
import type { Memory } from "./memory.js";
import type { UnaskedButtons } from "./unasked-buttons.js";

export interface RootDeps {
  readonly knowledge: Knowledge;
  readonly matcher: Matcher;
  readonly flows: readonly FlowEntry[];
  readonly unasked: UnaskedButtons;
  /** How people reach a person. */
  readonly helpDesk: Localized<string>;
  readonly handOff: HandOff;
  readonly onFeedback: FeedbackDeps["onFeedback"];
  /** Called for each question that found no topic. The text itself stays out: it may hold a secret. */
  readonly onUnanswered: (facts: TurnFacts) => void;
  /** Called for each confirmation that is pressed, before anything is done about it. */
  readonly onConfirmPressed: (facts: TurnFacts, actionId: string) => Promise<void>;
}

export interface Root {
  welcome(turn: TurnContext): Promise<void>;
  message(turn: TurnContext): Promise<void>;
  /** Whether this version has the dialogs that a stored talk waits in. */
  readonly canGoOn: (memory: Memory) => boolean;
  /** The store is down: answers from the articles, changes and remembers nothing. */
  withoutMemory(turn: TurnContext): Promise<void>;
  /** An invoke of the sign-in; `repeated`: the same one came before. What is not answered here is to be answered with 200. */
  signIn(turn: TurnContext, repeated: boolean): Promise<void>;
  /** `handoff.status` and `handoff.initiate` from the help desk; `value` as it came in. */
  handOffEvent(turn: TurnContext, name: "status" | "fromDesk", value: unknown): Promise<void>;
  /** As if the person had typed the language's name. */
  chooseLanguage(turn: TurnContext, language: Language): Promise<void>;
}

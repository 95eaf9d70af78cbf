import type { TurnContext } from "botbuilder";
import type { Actor } from "../../adapters/ports/guard.js";
import type { Speaker } from "../../adapters/ports/identity.js";
import type { Language } from "../../knowledge/language.js";
import type { Audience } from "../../knowledge/topics.js";
import type { Submit } from "./submit.js";

/** Most characters of a message that are read as a new question (facts: recognisers are super-linear). */
export const LONGEST_QUESTION = 1_000;
/** Most characters of a message that are read as the answer to a question of ours. */
export const LONGEST_ANSWER = 256;

/** Most characters of a message that are read where a question asks for a list of people. */
export const LONGEST_LIST = 4_000;

/** What is known about one turn before any dialog sees it. Worked out once, by bot/turn-facts. */
export interface TurnFacts {
  readonly language: Language;
  readonly speaker: Speaker;
  readonly audience: Audience;
  readonly actor: Actor;
  /** IANA name, for times that a person reads. */
  readonly timeZone: string;
  /** The message without mention, cut to LONGEST_QUESTION; empty for a pressed button. */
  readonly text: string;
  /** The same cut to LONGEST_LIST, for a question that asks for a list. */
  readonly long: string;
  /** Whether something was cut off. */
  readonly cut: boolean;
  /** A pressed button, parsed; `broken` when it is not one of ours. */
  readonly submit: Submit | "broken" | undefined;
}

const KEY = Symbol("turn facts");

export function rememberFacts(turn: TurnContext, facts: TurnFacts): void {
  turn.turnState.set(KEY, facts);
}

export function factsOf(turn: TurnContext): TurnFacts {
  const facts: unknown = turn.turnState.get(KEY);
  if (facts === undefined) throw new Error("turn facts were not worked out before a dialog ran");
  return facts as TurnFacts;
}

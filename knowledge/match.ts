import type { Language } from "./language.js";
import type { Audience } from "./topics.js";

/** A topic with the matcher's calibrated confidence, 0 to 1. `id` is a TopicId or an organisation's own. */
export interface ScoredTopic {
  readonly id: string;
  readonly score: number;
}

/** What helps to read a message, and never overrules its clear words. */
export interface MatchHints<L extends string = Language> {
  readonly language?: L;
  readonly audience?: Audience;
}

interface MatchBase<L extends string> {
  readonly language: L;
  /** Whether the words themselves told the language, or only the hint did. */
  readonly languageIsClear: boolean;
  /** The words that carried the decision, for operators. */
  readonly why: readonly string[];
}

export type Match<L extends string = Language> =
  | (MatchBase<L> & {
      readonly kind: "sure";
      readonly topic: ScoredTopic;
      readonly others: readonly ScoredTopic[];
    })
  | (MatchBase<L> & { readonly kind: "choose"; readonly topics: readonly ScoredTopic[] })
  | (MatchBase<L> & { readonly kind: "lost" });

/** Finds the topic a person means. Pure and synchronous; `text` is at most 1,000 characters. */
export interface Matcher<L extends string = Language> {
  match(text: string, hints?: MatchHints<L>): Match<L>;
  /** Whether a word occurs in the phrases or articles of a language: names and user names do not. */
  knows(word: string): boolean;
}

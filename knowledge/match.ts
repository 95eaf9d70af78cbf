import type { Language } from "./language.js";
import type { Audience } from "./topics.js";

/** A topic with the matcher's calibrated confidence, 0 to 1. `id` is a TopicId or an organisation's own. */
export interface ScoredTopic {
  readonly id: string;
  readonly score: number;
}

/** What helps to read a message, and never overrules its clear words. */
export interface MatchHints {
  readonly language?: Language;
  readonly audience?: Audience;
}

interface MatchBase {
  readonly language: Language;
  /** Whether the words themselves told the language, or only the hint did. */
  readonly languageIsClear: boolean;
  /** The words that carried the decision, for operators. */
  readonly why: readonly string[];
}

export type Match =
  | (MatchBase & {
      readonly kind: "sure";
      readonly topic: ScoredTopic;
      readonly others: readonly ScoredTopic[];
    })
  | (MatchBase & { readonly kind: "choose"; readonly topics: readonly ScoredTopic[] })
  | (MatchBase & { readonly kind: "lost" });

/** Finds the topic a person means. Pure and synchronous; `text` is at most 1,000 characters. */
export interface Matcher {
  match(text: string, hints?: MatchHints): Match;
  /** Whether a word occurs in the phrases or articles of a language: names and user names do not. */
  knows(word: string): boolean;
}

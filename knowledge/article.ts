import type { Language } from "./language.js";
import type { Audience } from "./topics.js";

/** A page an article rests on, with the day somebody last compared the two (ISO date). */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly checked: string;
}

/** What a person of one audience is told: Markdown strings, ready to be laid out by a dialog. */
export interface Answer {
  readonly topic: string;
  readonly language: Language;
  readonly title: string;
  /** The short answer, one to three sentences. */
  readonly short: string;
  /** Numbered steps in order; may be empty. */
  readonly steps: readonly string[];
  /** "If that does not work", when the article has it. */
  readonly otherwise?: string;
  readonly sources: readonly Source[];
  readonly related: readonly string[];
}

/** The knowledge set as dialogs see it. */
export interface Knowledge {
  /** The article's answer for an audience, or undefined when there is no such article. */
  answer(topic: string, language: Language, audience: Audience): Answer | undefined;
  /** The article's title, for a button. */
  title(topic: string, language: Language): string | undefined;
}

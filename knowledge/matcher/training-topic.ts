import type { Language } from "../language.js";
import type { Audience } from "../topics.js";

/**
 * What the matcher learns from: a topic of ours or an organisation's, a pointer to somebody else's ground,
 * or `none`, the lines that nothing answers.
 */
export interface TrainingTopic<L extends string = Language> {
  readonly id: string;
  readonly kind: "topic" | "pointer" | "none";
  readonly phrases: Readonly<Partial<Record<L, readonly string[]>>>;
  readonly titles?: Readonly<Partial<Record<L, string>>>;
  /** Who the article speaks to; a hint of the speaker's role leans towards these topics. */
  readonly audience?: readonly Audience[];
}

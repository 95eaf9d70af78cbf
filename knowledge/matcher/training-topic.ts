import type { Language } from "../language.js";
import type { Phrase } from "./classifier.js";

/**
 * What the matcher learns from: a topic of ours or an organisation's, a pointer to somebody else's ground,
 * or `none`, the lines that nothing answers.
 */
export interface TrainingTopic<L extends string = Language> {
  readonly id: string;
  readonly kind: "topic" | "pointer" | "none";
  readonly phrases: Readonly<Partial<Record<L, readonly string[]>>>;
  readonly titles?: Readonly<Partial<Record<L, string>>>;
}

/** The phrases (and titles) of topics with the position of their topic as label. */
export function phrasesOf(topics: readonly TrainingTopic<string>[]): Phrase[] {
  return topics.flatMap(({ phrases, titles }, label) => [
    ...Object.entries(phrases).flatMap(([language, texts]) =>
      (texts ?? []).map((text) => ({ text, language, label })),
    ),
    ...Object.entries(titles ?? {}).flatMap(([language, text]) =>
      text === undefined ? [] : [{ text, language, label }],
    ),
  ]);
}

/** The labels that mean "nothing answers this". */
export function noneLabels(topics: readonly TrainingTopic<string>[]): ReadonlySet<number> {
  return new Set(topics.flatMap(({ kind }, label) => (kind === "none" ? [label] : [])));
}

/** The topics that answer, with the lines that nothing answers as one more. */
export function withOutOfScope<L extends string>(
  topics: readonly TrainingTopic<L>[],
  outOfScope: Readonly<Partial<Record<L, readonly string[]>>>,
): readonly TrainingTopic<L>[] {
  return [...topics, { id: "none", kind: "none", phrases: outOfScope }];
}

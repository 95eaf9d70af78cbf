import { createHash } from "node:crypto";
import type { LanguageWords } from "./language-words.js";
import type { TrainingTopic } from "./training-topic.js";

/** Tells whether a model was trained on exactly these topics and words; 24 hexadecimal digits. */
export function fingerprintOf(
  topics: readonly TrainingTopic<string>[],
  languages: readonly LanguageWords<string>[],
): string {
  const text = JSON.stringify([
    topics.map(({ id, kind, phrases, titles }) => [id, kind, phrases, titles]),
    languages,
  ]);
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}

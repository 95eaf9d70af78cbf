import { hashOf } from "./hash.js";
import type { LanguageWords } from "./language-words.js";
import type { TrainingTopic } from "./training-topic.js";

/** Tells whether a model was trained on exactly these topics and words; not a secret, not for security. */
export function fingerprintOf(
  topics: readonly TrainingTopic<string>[],
  languages: readonly LanguageWords<string>[],
): string {
  const text = JSON.stringify([
    topics.map(({ id, kind, phrases, titles }) => [id, kind, phrases, titles]),
    languages,
  ]);
  return [1, 2, 3].map((seed) => (hashOf(text, seed) >>> 0).toString(16).padStart(8, "0")).join("");
}

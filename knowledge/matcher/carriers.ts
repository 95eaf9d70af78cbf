import { find } from "./hash-table.js";
import type { ClassifierData } from "./classifier.js";
import { weightOf } from "./linear-model.js";
import type { Reading } from "./reading.js";

const MOST_WORDS = 5;

/**
 * The words that spoke most for a label, strongest first. Only words that the phrases know: a pasted password or a
 * name never gets into a log this way.
 */
export function carriers(
  reading: Reading,
  label: number,
  { vocabulary, model }: ClassifierData,
): readonly string[] {
  const strengths = new Map<string, number>();
  for (const token of reading.tokens) {
    if (token.text.startsWith("_")) continue;
    const strength = [token.features.word, token.features.stem].reduce((sum, feature) => {
      const id = find(vocabulary.table, feature);
      return id < 0 ? sum : sum + weightOf(model, id, label) * (vocabulary.idf[id] ?? 0);
    }, 0);
    if (strength > 0) strengths.set(token.text, strength);
  }
  return [...strengths]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

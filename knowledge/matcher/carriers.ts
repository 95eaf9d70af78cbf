import type { ClassifierData } from "./classifier.js";
import { wordFeatures } from "./features.js";
import type { LinearModel } from "./linear-model.js";
import type { Reading } from "./reading.js";

const MOST_WORDS = 5;

/**
 * The words that spoke most for a label, strongest first. Only words that the phrases know: a pasted password or a
 * name never gets into a log this way.
 */
export function carriers(
  reading: Reading,
  label: number,
  { vocabulary, svm }: ClassifierData,
): readonly string[] {
  const strengths = new Map<string, number>();
  for (const token of reading.tokens) {
    if (token.text.startsWith("_")) continue;
    const strength = wordFeatures(token).reduce((sum, feature) => {
      const id = vocabulary.table.find(feature);
      return id < 0 ? sum : sum + weightOf(svm, id, label) * (vocabulary.idf[id] ?? 0);
    }, 0);
    if (strength > 0) strengths.set(token.text, strength);
  }
  return [...strengths]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

function weightOf({ starts, classes, weights, scale }: LinearModel, id: number, label: number): number {
  for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at++) {
    if (classes[at] === label) return (weights[at] ?? 0) * (scale[label] ?? 0);
  }
  return 0;
}

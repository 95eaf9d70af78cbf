import { readFile } from "node:fs/promises";
import type { Matcher } from "../match.js";
import { createMatcher } from "./create-matcher.js";
import { MODEL_FILE } from "./model-file.js";
import type { TrainingTopic } from "./training-topic.js";

/** The matcher of these topics: from the built model where it fits, trained on the spot where it does not. */
export async function openMatcher(topics: readonly TrainingTopic[]): Promise<Matcher> {
  const model = await readFile(MODEL_FILE).catch(() => undefined);
  return createMatcher({ topics, model });
}

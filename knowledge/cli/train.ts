import { writeFile } from "node:fs/promises";
import { OUR_WORDS } from "../matcher/words/index.js";
import { trainClassifier } from "../matcher/classifier.js";
import { fingerprintOf } from "../matcher/fingerprint.js";
import { encodeModel, MODEL_FILE } from "../matcher/model-file.js";
import { phrasesOf } from "../matcher/training-topic.js";
import type { Command } from "./command.js";
import { trainingTopics } from "./training-topics.js";

/** `npm run knowledge -- train`: writes the model of our own topics, which start-up loads instead of training. */
export const train: Command = async () => {
  const topics = trainingTopics(undefined);
  const data = trainClassifier(phrasesOf(topics), topics.length, OUR_WORDS);
  await writeFile(MODEL_FILE, encodeModel(data, fingerprintOf(topics, OUR_WORDS)));
  return 0;
};

import { LANGUAGES } from "../language.js";
import type { Command } from "./command.js";
import { trainingTopics } from "./training-topics.js";

/** `npm run knowledge -- phrases`: every phrase as a JSON line, for training other libraries on the same data. */
export const phrases: Command = (_args, io) => {
  for (const topic of trainingTopics(io.env["KNOWLEDGE_DIR"])) {
    for (const lang of LANGUAGES) {
      for (const text of topic.phrases[lang] ?? []) {
        io.write(`${JSON.stringify({ text, lang, label: topic.id })}\n`);
      }
    }
  }
  return Promise.resolve(0);
};

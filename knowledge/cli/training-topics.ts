import { OWN_ARTICLES } from "../library/own-articles.js";
import { loadTopics } from "../library/load-topics.js";
import { withOutOfScope, type TrainingTopic } from "../matcher/training-topic.js";
import type { Language } from "../language.js";

/** What the bot's matcher learns from: our topics, those of KNOWLEDGE_DIR, and what is out of scope. */
export function trainingTopics(extra: string | undefined): readonly TrainingTopic<Language>[] {
  const { topics, outOfScope } = loadTopics({ own: OWN_ARTICLES, extra: extra === "" ? undefined : extra });
  return withOutOfScope(topics, outOfScope);
}

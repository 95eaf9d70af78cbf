import { fileURLToPath } from "node:url";
import type { Knowledge } from "../knowledge/article.js";
import { loadKnowledge } from "../knowledge/library/load-knowledge.js";
import type { Matcher } from "../knowledge/match.js";
import { createMatcher } from "../knowledge/matcher/create-matcher.js";
import type { TrainingTopic } from "../knowledge/matcher/training-topic.js";
import type { Log } from "./log.js";

/** From dist/bot to the articles beside the source: they are read as they stand, nothing copies them. */
const OUR_ARTICLES = fileURLToPath(new URL("../../knowledge/articles/", import.meta.url));

/** Reads the articles, ours and the organisation's, and trains the matcher. A bad file is logged and left out. */
export async function openKnowledge(
  knowledgeDir: string | undefined,
  log: Log,
): Promise<{ readonly knowledge: Knowledge; readonly matcher: Matcher }> {
  const loaded = await loadKnowledge({ own: OUR_ARTICLES, extra: knowledgeDir });
  for (const { file, line, severity, message } of loaded.faults) {
    log.warn("knowledge-file-left-out", { file, line, severity, message });
  }
  const topics: TrainingTopic[] = [
    ...loaded.topics.map(({ id, kind, phrases }) => ({
      id,
      kind,
      phrases,
      titles: titlesOf(loaded.knowledge, id),
    })),
    { id: "none", kind: "none", phrases: loaded.outOfScope },
  ];
  return { knowledge: loaded.knowledge, matcher: createMatcher({ topics }) };
}

function titlesOf(knowledge: Knowledge, id: string): NonNullable<TrainingTopic["titles"]> {
  const [en, nl] = [knowledge.title(id, "en"), knowledge.title(id, "nl")];
  return { ...(en === undefined ? {} : { en }), ...(nl === undefined ? {} : { nl }) };
}

import type { Knowledge } from "../knowledge/article.js";
import { loadKnowledge } from "../knowledge/library/load-knowledge.js";
import { OWN_ARTICLES } from "../knowledge/library/own-articles.js";
import type { Matcher } from "../knowledge/match.js";
import { openMatcher } from "../knowledge/matcher/open-matcher.js";
import { withOutOfScope } from "../knowledge/matcher/training-topic.js";
import type { Log } from "./log.js";

/**
 * Reads the articles, ours and the organisation's, and trains the matcher where these need it; what it learned is kept
 * in the data folder. A bad file is logged and left out.
 */
export async function openKnowledge(
  { knowledgeDir, dataDir }: { readonly knowledgeDir: string | undefined; readonly dataDir?: string },
  log: Log,
): Promise<{ readonly knowledge: Knowledge; readonly matcher: Matcher }> {
  const { knowledge, topics, outOfScope, faults } = await loadKnowledge({
    own: OWN_ARTICLES,
    extra: knowledgeDir,
  });
  for (const { file, line, severity, message } of faults) {
    log.warn("knowledge-file-left-out", { file, line, severity, message });
  }
  return { knowledge, matcher: await openMatcher(withOutOfScope(topics, outOfScope), dataDir) };
}

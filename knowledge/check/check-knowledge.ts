import type { ArticleFile } from "../library/article-file.js";
import type { Finding } from "../library/finding.js";
import { byPlace } from "../library/finding.js";
import type { KnowledgeFolders } from "../library/load-topics.js";
import { loadTopics } from "../library/load-topics.js";
import { parseArticle } from "../library/parse-article.js";
import type { Phrase } from "../library/parse-phrases.js";
import { OUT_OF_SCOPE } from "../library/read-folder.js";
import { TOPIC_IDS } from "../topics.js";
import type { ArticleRule } from "./article-rule.js";
import { found } from "./article-rule.js";
import { lengthRule } from "./length-rule.js";
import { markdownRule } from "./markdown-rule.js";
import { checkParallel } from "./parallel-rule.js";
import { checkPhrases } from "./phrase-rules.js";
import { retiredRule } from "./retired-rule.js";
import { sourceRule } from "./source-rule.js";
import { structureRule } from "./structure-rule.js";
import { translationRule } from "./translation-rule.js";

/** What an article must keep to. One file a rule; a new rule is one more line here. */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  structureRule,
  lengthRule,
  sourceRule,
  retiredRule,
  markdownRule,
  translationRule,
];

export interface Checked {
  readonly findings: readonly Finding[];
  readonly articles: number;
  readonly phrases: number;
}

/** Reads the folders anew and looks at everything in them; `today` dates the sources. */
export function checkKnowledge(folders: KnowledgeFolders, today: Date): Checked {
  const { own, extra, phrases, faults } = loadTopics(folders);
  const parsed = [...own, ...extra].map(({ text, ...place }) => parseArticle(text, place));
  const places = new Map<string, ArticleFile>();
  for (const result of parsed) {
    if (result.kind === "article") {
      places.set(`${result.article.topic}/${result.article.language}`, result.article);
    }
  }
  const articles = [...places.values()];
  const topics = new Set(articles.map((article) => article.topic));
  const findings = [
    ...faults,
    ...parsed.flatMap((result) => (result.kind === "faults" ? result.faults : [])),
    ...articles.flatMap((article) => ARTICLE_RULES.flatMap((rule) => rule(article, { today, topics }))),
    ...checkParallel(articles),
    ...unanswered(folders.own, topics, phrases),
    ...checkPhrases(phrases),
  ];
  return { findings: findings.sort(byPlace), articles: articles.length, phrases: phrases.length };
}

/** Topics that dialogs or phrases name, and no article answers. */
function unanswered(
  own: string,
  topics: ReadonlySet<string>,
  phrases: readonly Phrase[],
): readonly Finding[] {
  const homeless = new Map(
    phrases
      .filter((phrase) => phrase.topic !== OUT_OF_SCOPE && !topics.has(phrase.topic))
      .map((phrase) => [phrase.file, phrase]),
  );
  return [
    ...TOPIC_IDS.filter((id) => !topics.has(id)).map((id) =>
      found({ file: own }, 1, "error", `the folder ${id} is missing: dialogs know that topic by name`),
    ),
    ...[...homeless.values()].map((phrase) =>
      found(phrase, 1, "error", `there is no article for ${phrase.topic}: its phrases would lead nowhere`),
    ),
  ];
}

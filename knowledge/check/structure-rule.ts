import type { Localized } from "../language.js";
import type { ArticleRule } from "./article-rule.js";
import { found } from "./article-rule.js";

const HEADING: Localized<string> = { en: "If that does not work", nl: "Als dat niet werkt" };

/** Links between topics lead somewhere, and whoever gets steps also hears what to do when they fail. */
export const structureRule: ArticleRule = (article, { topics }) => {
  const related = article.keyLines.get("related") ?? 1;
  const expected = HEADING[article.language];
  const heading = article.heading;
  return [
    ...article.related
      .filter((id) => !topics.has(id) || id === article.topic)
      .map((id) => found(article, related, "error", `related: ${id} is no other topic`)),
    ...(heading === undefined && article.steps.length > 0
      ? [found(article, article.bodyLine, "error", `the part "## ${expected}" is missing`)]
      : []),
    ...(heading !== undefined && heading.text !== expected
      ? [found(article, heading.line, "error", `write the heading as "## ${expected}"`)]
      : []),
  ];
};

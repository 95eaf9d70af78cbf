import type { ArticleRule } from "./article-rule.js";
import { bodyLines, found, lineOf } from "./article-rule.js";

/** After so many days somebody should compare an article with its sources again. */
const STALE_AFTER_DAYS = 180;

const DAY = 24 * 60 * 60 * 1000;

/** Whoever tells people what to press says where they know it from, and when they last looked. */
export const sourceRule: ArticleRule = (article, { today }) => {
  const at = article.keyLines.get("sources") ?? 1;
  const linked = bodyLines(article).some(({ text }) => text.includes("](http"));
  if (article.sources.length === 0) {
    const message = "sources is empty although the article sends people to a page";
    return linked ? [found(article, at, "error", message)] : [];
  }
  return article.sources.flatMap((source) => {
    const line = lineOf(article, source.url);
    const days = Math.floor((today.getTime() - Date.parse(source.checked)) / DAY);
    if (days < 0) {
      return [found(article, line, "error", `checked on ${source.checked}: that day is still to come`)];
    }
    const message = `checked ${days} days ago: compare with ${source.url} and write today's date`;
    return days > STALE_AFTER_DAYS ? [found(article, line, "warning", message)] : [];
  });
};

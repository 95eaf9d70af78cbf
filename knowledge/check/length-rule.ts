import type { Block } from "../library/article-file.js";
import { forAudience } from "../library/article-file.js";
import type { ArticleRule } from "./article-rule.js";
import { found, linesWithout } from "./article-rule.js";

const MOST_WORDS = 120;
const MOST_SENTENCES = 3;
export const LONGEST_LINE = 600;

/** Short enough to read while something is broken. Words count for all audiences together. */
export const lengthRule: ArticleRule = (article) => {
  const words = [...article.short, ...article.steps].reduce((sum, block) => sum + countWords(block.text), 0);
  const wordy = words > MOST_WORDS;
  const at = article.short[0]?.line ?? article.bodyLine;
  return [
    ...(wordy
      ? [found(article, at, "error", `${words} words before the steps end: at most ${MOST_WORDS}`)]
      : []),
    ...article.audience.flatMap((audience) => {
      const sentences = countSentences(forAudience(article.short, audience));
      const message = `the short answer for {${audience}} has ${sentences} sentences: at most ${MOST_SENTENCES}`;
      return sentences > MOST_SENTENCES ? [found(article, at, "error", message)] : [];
    }),
    ...linesWithout(article, "sources")
      .filter(({ text }) => withoutAddresses(text).length > LONGEST_LINE)
      .map(({ line }) =>
        found(article, line, "error", `is longer than ${LONGEST_LINE} characters: split it`),
      ),
  ];
};

/** Words as a reader sees them: link addresses and signs do not count. */
export function countWords(markdown: string): number {
  return withoutAddresses(markdown)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function withoutAddresses(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)/g, "]");
}

function countSentences(blocks: readonly Block[]): number {
  const text = blocks.map((block) => block.text).join("\n");
  return text.split(/[.!?](?=["'*)]*(?:\s|$))/).filter((sentence) => /\p{L}/u.test(sentence)).length;
}

import type { ArticleFile } from "../library/article-file.js";
import type { Finding } from "../library/finding.js";

export interface RuleContext {
  /** The day from which the age of sources is counted. */
  readonly today: Date;
  /** Ids of all topics, ours and the organisation's. */
  readonly topics: ReadonlySet<string>;
}

/** Looks at one article; returns what an editor should mend. */
export type ArticleRule = (article: ArticleFile, context: RuleContext) => readonly Finding[];

export interface NumberedLine {
  readonly text: string;
  readonly line: number;
}

/** The lines below the front matter. */
export function bodyLines(article: ArticleFile): readonly NumberedLine[] {
  return numbered(article).slice(article.bodyLine - 1);
}

/** All lines but those of one front matter key. */
export function linesWithout(article: ArticleFile, key: string): readonly NumberedLine[] {
  const from = article.keyLines.get(key);
  if (from === undefined) {
    return numbered(article);
  }
  const next = [...article.keyLines.values()].filter((line) => line > from);
  const to = Math.min(...next, article.bodyLine - 1);
  return numbered(article).filter(({ line }) => line < from || line >= to);
}

/** The first line that contains a text, or the first line of the file. */
export function lineOf(article: ArticleFile, text: string): number {
  return article.lines.findIndex((line) => line.includes(text)) + 1 || 1;
}

export function found(
  article: { readonly file: string },
  line: number,
  severity: Finding["severity"],
  message: string,
): Finding {
  return { file: article.file, line, severity, message };
}

function numbered(article: ArticleFile): readonly NumberedLine[] {
  return article.lines.map((text, index) => ({ text, line: index + 1 }));
}

import type { Source } from "../article.js";
import type { Language } from "../language.js";
import type { Audience } from "../topics.js";

/** A paragraph, a numbered step or a bullet. */
export interface Block {
  /** Markdown, without the number, bullet or audience mark. */
  readonly text: string;
  readonly bullet: boolean;
  /** The audiences named by a mark such as `{admin}`; undefined means everybody. */
  readonly audiences: readonly Audience[] | undefined;
  /** Line of the file, counting from 1. */
  readonly line: number;
}

/** Under which circumstances the article holds, in words for people. */
interface Conditions {
  readonly plan?: string | undefined;
  readonly hybrid?: string | undefined;
  readonly role?: string | undefined;
}

export const ARTICLE_KINDS = ["topic", "pointer"] as const;

/** A topic is ours to solve; a pointer is a signpost for what only looks like it. */
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** One article in one language, as it stands in its file. */
export interface ArticleFile {
  readonly topic: string;
  readonly language: Language;
  readonly file: string;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly audience: readonly Audience[];
  readonly summary: string;
  readonly sources: readonly Source[];
  readonly conditions: Conditions;
  readonly related: readonly string[];
  /** Names and places that have gone, and that people still use. */
  readonly retired: readonly string[];
  readonly short: readonly Block[];
  readonly steps: readonly Block[];
  readonly otherwise: readonly Block[];
  /** The heading above `otherwise`. */
  readonly heading: { readonly text: string; readonly line: number } | undefined;
  /** The whole file; line n is at n - 1. */
  readonly lines: readonly string[];
  /** Line of each front matter key. */
  readonly keyLines: ReadonlyMap<string, number>;
  /** First line of the body. */
  readonly bodyLine: number;
}

/** What a person of one audience reads of some blocks. */
export function forAudience(blocks: readonly Block[], audience: Audience): readonly Block[] {
  return blocks.filter((block) => block.audiences === undefined || block.audiences.includes(audience));
}

import type { Finding } from "../library/finding.js";
import type { ArticleRule } from "./article-rule.js";
import { bodyLines, found } from "./article-rule.js";

/** A pattern that a line must not show, and what to tell the editor. */
export interface Slip {
  readonly pattern: RegExp;
  readonly message: string;
}

const SLIPS: readonly Slip[] = [
  { pattern: /[\p{L}\p{N})\]]\[[^\]]*\]\(/u, message: "a space is missing before the link" },
  { pattern: /\]\([^)]*\)[\p{L}\p{N}[]/u, message: "a space is missing after the link" },
  { pattern: /\[\s|\s\]\(/, message: "a space stands inside the brackets of a link" },
  { pattern: /\]\s+\(https?:/, message: "a space stands between the text of a link and its address" },
  { pattern: /\]\([^)]*\s[^)]*\)|\]\([^)]*$/, message: "the address of a link is broken" },
  { pattern: /[^\s-]>|>[^\s]/, message: "a menu path is written A > B, with a space on both sides" },
  { pattern: />\s*>/, message: "a menu path has nothing between two >" },
  { pattern: /&(amp|lt|gt|nbsp|quot|#\d+);/, message: "write the character itself, not its HTML code" },
  { pattern: /\s[.,;:!?](\s|$)/, message: "a space stands before the punctuation" },
  { pattern: /<\/?[a-z][^>]*>/i, message: "HTML cannot be shown" },
];

/** Markdown that a chat would show broken: bold, links, lost spaces. */
export const markdownRule: ArticleRule = (article) =>
  bodyLines(article).flatMap(({ text, line }) => {
    const prose = text.replace(/`[^`]*`/g, "code");
    const error = (message: string): Finding => found(article, line, "error", message);
    const slips = SLIPS.filter((slip) => slip.pattern.test(withoutAddresses(prose)));
    return [
      ...boldFaults(prose).map(error),
      ...slips.map((slip) => error(slip.message)),
      ...(prose.includes("`") ? [error("a ` has no partner")] : []),
    ];
  });

/** Addresses may contain anything; what counts is that they are there. */
function withoutAddresses(text: string): string {
  return text.replace(/\]\(https?:[^\s)]*\)/g, "](address)");
}

function boldFaults(text: string): readonly string[] {
  const parts = text.split("**");
  if (parts.length % 2 === 0) {
    return ["** has no partner on this line"];
  }
  return parts.flatMap((bold, index) => {
    if (index % 2 === 0) return [];
    const before = parts[index - 1] ?? "";
    const after = parts[index + 1] ?? "";
    return [
      ...(bold.trim() === "" || bold !== bold.trim() ? ["a space stands inside the ** of bold text"] : []),
      ...(/[\p{L}\p{N})\]]$/u.test(before) ? ["a space is missing before bold text"] : []),
      ...(/^[\p{L}\p{N}[]/u.test(after) ? ["a space is missing after bold text"] : []),
      ...(/\p{L}\.$/u.test(bold) ? ["the full stop belongs after the ** of bold text"] : []),
    ];
  });
}

import type { ArticleRule, NumberedLine } from "./article-rule.js";
import { found, linesWithout } from "./article-rule.js";

interface Gone {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** Hosts and names that Microsoft has given up, with what stands there now. */
const GONE: readonly Gone[] = [
  { pattern: /portal\.office\.com/i, instead: "the permalink of the page, or admin.microsoft.com" },
  { pattern: /docs\.microsoft\.com/i, instead: "learn.microsoft.com" },
  { pattern: /support\.office\.com/i, instead: "support.microsoft.com or learn.microsoft.com" },
  { pattern: /account\.activedirectory\.windowsazure\.com/i, instead: "mysignins.microsoft.com" },
  { pattern: /portal\.microsoftonline\.com|manage\.windowsazure\.com/i, instead: "admin.microsoft.com" },
  { pattern: /linkid=849451\b/i, instead: "mysignins.microsoft.com/security-info" },
  { pattern: /microsoft\.com\/videoplayer\/embed/i, instead: "the page that holds the video" },
  { pattern: /reset-my-office-365-tenant-admin-password/i, instead: "#reset-my-admin-password" },
  { pattern: /\bAzure[ -]AD\b|\bAzure Active Directory\b|\bAAD\b/, instead: "Microsoft Entra ID" },
  { pattern: /\b(Office|O) ?365\b/i, instead: "Microsoft 365" },
  { pattern: /\bMSOnline\b|\b[A-Z][a-z]+-Msol\w+/, instead: "Microsoft Graph PowerShell" },
];

/** No retired host or name outside `retired`, neither the known ones nor the article's own. */
export const retiredRule: ArticleRule = (article) => {
  const own = article.retired.map((term) => ({ pattern: asWords(term), instead: "today's name" }));
  return linesWithout(article, "retired").flatMap((line) =>
    [...GONE, ...own]
      .flatMap((gone) => quoted(gone, line))
      .filter((message, index, all) => all.findIndex((other) => sameTerm(other, message)) === index)
      .map((message) => found(article, line.line, "error", message)),
  );
};

function quoted(gone: Gone, { text }: NumberedLine): readonly string[] {
  const hit = gone.pattern.exec(text);
  return hit ? [`"${hit[0]}" is retired: write ${gone.instead}, and keep the old name under retired`] : [];
}

function sameTerm(a: string, b: string): boolean {
  return a.slice(0, a.indexOf(" is retired")) === b.slice(0, b.indexOf(" is retired"));
}

function asWords(term: string): RegExp {
  const escaped = term.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "iu");
}

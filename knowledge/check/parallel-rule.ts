import type { Language } from "../language.js";
import { LANGUAGES } from "../language.js";
import type { ArticleFile } from "../library/article-file.js";
import { forAudience } from "../library/article-file.js";
import type { Finding } from "../library/finding.js";
import { found } from "./article-rule.js";

/** Both languages are there and tell the same: same steps for each audience, same links, same front matter. */
export function checkParallel(articles: readonly ArticleFile[]): readonly Finding[] {
  const topics = new Map<string, ArticleFile[]>();
  for (const article of articles) {
    topics.set(article.topic, [...(topics.get(article.topic) ?? []), article]);
  }
  return [...topics.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          ...missingLanguages([first, ...others]).map((language) =>
            found(first, 1, "error", `there is no ${language}.md beside it`),
          ),
          ...others.flatMap((other) => compare(first, other)),
        ],
  );
}

function missingLanguages(articles: readonly ArticleFile[]): readonly Language[] {
  return LANGUAGES.filter((language) => !articles.some((article) => article.language === language));
}

function compare(one: ArticleFile, other: ArticleFile): readonly Finding[] {
  const differ = (
    key: string,
    a: readonly string[],
    b: readonly string[],
    line?: number,
  ): readonly Finding[] => {
    const lacks = without(a, b).map((item) => `${one.language} has ${item}`);
    const adds = without(b, a).map((item) => `${other.language} has ${item}`);
    const message = `${key} differ: ${[...lacks, ...adds].join("; ")}`;
    const at = line ?? other.keyLines.get(key) ?? 1;
    return lacks.length + adds.length > 0 ? [found(other, at, "error", message)] : [];
  };
  const steps = one.audience.flatMap((audience) => {
    const [a, b] = [one, other].map((article) => forAudience(article.steps, audience).length);
    const message = `steps differ for {${audience}}: ${a} in ${one.language}, ${b} in ${other.language}`;
    return a === b ? [] : [found(other, other.steps[0]?.line ?? other.bodyLine, "error", message)];
  });
  return [
    ...steps,
    ...differ("kind", [one.kind], [other.kind]),
    ...differ("audience", one.audience, other.audience),
    ...differ("related", one.related, other.related),
    ...differ("sources", addresses(one), addresses(other)),
    ...differ("conditions", Object.keys(one.conditions), Object.keys(other.conditions)),
    ...differ("links", links(one), links(other), other.bodyLine),
  ];
}

function without(from: readonly string[], items: readonly string[]): readonly string[] {
  return [...new Set(from)].filter((item) => !items.includes(item));
}

function addresses(article: ArticleFile): readonly string[] {
  return article.sources.map((source) => withoutLocale(source.url));
}

function links(article: ArticleFile): readonly string[] {
  const body = article.lines.slice(article.bodyLine - 1).join("\n");
  return [...body.matchAll(/\]\(([^)\s]+)\)/g)].map((link) => withoutLocale(link[1] ?? ""));
}

/** The same page in another language is the same page. */
function withoutLocale(address: string): string {
  return address
    .replace(/\/[a-z]{2}-[a-z]{2}(?=\/)/i, "")
    .replace(/([?&])mkt=[a-z-]+&?/i, "$1")
    .replace(/[?&]$/, "");
}

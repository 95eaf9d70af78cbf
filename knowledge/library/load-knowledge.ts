import type { Knowledge } from "../article.js";
import type { ArticleFile } from "./article-file.js";
import type { ShelvedArticle } from "./create-knowledge.js";
import { createKnowledge } from "./create-knowledge.js";
import type { Finding } from "./finding.js";
import type { KnowledgeFolders, LoadedTopics } from "./load-topics.js";
import { loadTopics } from "./load-topics.js";
import type { ParsedArticle } from "./parse-article.js";
import { parseArticle } from "./parse-article.js";
import type { ArticleText } from "./read-folder.js";
import { OUT_OF_SCOPE } from "./read-folder.js";

export interface LoadedKnowledge extends Omit<LoadedTopics, "own" | "extra"> {
  readonly knowledge: Knowledge;
  /** Every article that answers, parsed. Takes some 50 ms the first time. */
  articles(): readonly ArticleFile[];
  /** What was left out, and why. Never a reason not to start. */
  readonly faults: readonly Finding[];
}

/**
 * Reads articles and phrases. A bad file is left out; those of the organisation are reported here,
 * ours are proven by the tests and parsed when somebody first asks for them, to start quickly.
 */
export async function loadKnowledge(folders: KnowledgeFolders): Promise<LoadedKnowledge> {
  const { own, extra, faults, topics, ...rest } = loadTopics(folders);
  const added = extra.map((text) => ({ text, parsed: parseText(text) }));
  const shelf = new Map<string, ShelvedArticle>();
  for (const text of own) {
    shelf.set(placeOf(text), { ...text, read: once(() => articleOf(parseText(text))) });
  }
  for (const { text, parsed } of added) {
    if (parsed.kind === "article") shelf.set(placeOf(text), { ...text, read: () => parsed.article });
  }
  const answered = new Set([...shelf.values()].map((article) => article.topic));
  const bad = added.flatMap(({ parsed }) => (parsed.kind === "faults" ? parsed.faults : []));
  return {
    ...rest,
    topics: topics.filter((topic) => answered.has(topic.id)),
    knowledge: createKnowledge([...shelf.values()]),
    articles: once(() => [...shelf.values()].flatMap((article) => article.read() ?? [])),
    faults: [...faults, ...bad, ...homeless(rest.phrases, answered)],
  };
}

function placeOf(text: ArticleText): string {
  return `${text.topic}/${text.language}`;
}

function parseText({ text, ...place }: ArticleText): ParsedArticle {
  return parseArticle(text, place);
}

function articleOf(parsed: ParsedArticle): ArticleFile | undefined {
  return parsed.kind === "article" ? parsed.article : undefined;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Phrases whose topic has no article: they would teach the matcher an answer nobody has. */
function homeless(phrases: LoadedTopics["phrases"], answered: ReadonlySet<string>): readonly Finding[] {
  const lost = phrases.filter((phrase) => phrase.topic !== OUT_OF_SCOPE && !answered.has(phrase.topic));
  return [...new Set(lost.map((phrase) => phrase.file))].map((file) => ({
    file,
    line: 1,
    severity: "error" as const,
    message: "these phrases are not used: their topic has no article that could be read",
  }));
}

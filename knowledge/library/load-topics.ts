import type { Language, Localized } from "../language.js";
import type { ArticleKind } from "./article-file.js";
import { ARTICLE_KINDS } from "./article-file.js";
import type { Finding } from "./finding.js";
import type { Phrase } from "./parse-phrases.js";
import type { ArticleText, ReadFolder } from "./read-folder.js";
import { OUT_OF_SCOPE, readFolder } from "./read-folder.js";

export interface KnowledgeFolders {
  /** The articles that ship with the bot. */
  readonly own: string;
  /** An organisation's articles (KNOWLEDGE_DIR): they replace ours, file by file, or add topics. */
  readonly extra?: string | undefined;
}

/** What the matcher learns from. */
interface Topic {
  readonly id: string;
  readonly kind: ArticleKind;
  /** The titles people choose from; a language that nobody wrote is missing. */
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  readonly phrases: Localized<readonly string[]>;
}

export interface LoadedTopics {
  /** By id. Every topic has an article in at least one language. */
  readonly topics: readonly Topic[];
  /** What people say that is no topic of ours. */
  readonly outOfScope: Localized<readonly string[]>;
  /** Every phrase with its place, those of `none` included. */
  readonly phrases: readonly Phrase[];
  readonly own: readonly ArticleText[];
  readonly extra: readonly ArticleText[];
  readonly faults: readonly Finding[];
}

/**
 * Reads topics and phrases without parsing an article, which is quick (no YAML).
 * Throws only when our own folder cannot be read: a bot that knows nothing should not start.
 */
export function loadTopics(folders: KnowledgeFolders): LoadedTopics {
  const own = readFolder(folders.own);
  const extra = folders.extra === undefined ? NOTHING : readExtra(folders.extra);
  const phrases = [...own.phrases, ...extra.phrases];
  const phrasesOf = byTopic(phrases);
  return {
    topics: topicsOf([...own.articles, ...extra.articles], phrasesOf),
    outOfScope: phrasesOf(OUT_OF_SCOPE),
    phrases,
    own: own.articles,
    extra: extra.articles,
    faults: [...own.faults, ...extra.faults],
  };
}

const NOTHING: ReadFolder = { articles: [], phrases: [], faults: [] };

function readExtra(directory: string): ReadFolder {
  try {
    return readFolder(directory);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `KNOWLEDGE_DIR cannot be read (${reason}): set it to a folder with one folder a topic`;
    return { ...NOTHING, faults: [{ file: directory, line: 1, severity: "error", message }] };
  }
}

/** An article that comes later decides, so that an organisation can turn our pointer into its topic. */
function topicsOf(articles: readonly ArticleText[], phrasesOf: PhrasesOf): readonly Topic[] {
  const topics = new Map<string, Topic>();
  for (const { topic: id, language, text } of articles) {
    const before = topics.get(id);
    const kind = ARTICLE_KINDS.find((known) => known === glimpse(text, "kind")) ?? before?.kind ?? "topic";
    const titles = { ...before?.titles, [language]: glimpse(text, "title") };
    topics.set(id, { id, kind, titles, phrases: phrasesOf(id) });
  }
  return [...topics.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One value of the front matter without reading it as YAML; good enough for what the matcher learns from. */
function glimpse(text: string, key: string): string {
  const value = new RegExp(`^${key}:[ \\t]*(.*?)[ \\t\\r]*$`, "m").exec(text)?.[1] ?? "";
  return value.replace(/^(["'])(.*)\1$/, "$2");
}

type PhrasesOf = (topic: string) => Localized<readonly string[]>;

function byTopic(phrases: readonly Phrase[]): PhrasesOf {
  const topics = new Map<string, Record<Language, string[]>>();
  for (const { topic, language, text } of phrases) {
    const lists = topics.get(topic) ?? { en: [], nl: [] };
    lists[language].push(text);
    topics.set(topic, lists);
  }
  return (topic) => topics.get(topic) ?? { en: [], nl: [] };
}

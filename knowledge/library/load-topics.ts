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
export interface Topic {
  readonly id: string;
  readonly kind: ArticleKind;
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
  return {
    topics: topicsOf([...own.articles, ...extra.articles], phrases),
    outOfScope: phrasesOf(phrases, OUT_OF_SCOPE),
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

/** An article that comes later decides the kind, so that an organisation can turn our pointer into its topic. */
function topicsOf(articles: readonly ArticleText[], phrases: readonly Phrase[]): readonly Topic[] {
  const kinds = new Map<string, ArticleKind>();
  for (const { topic, text } of articles) {
    const written = /^kind:[ \t]*["']?(\w+)/m.exec(text)?.[1];
    kinds.set(topic, ARTICLE_KINDS.find((kind) => kind === written) ?? kinds.get(topic) ?? "topic");
  }
  return [...kinds]
    .map(([id, kind]) => ({ id, kind, phrases: phrasesOf(phrases, id) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function phrasesOf(phrases: readonly Phrase[], topic: string): Localized<readonly string[]> {
  const ofTopic = phrases.filter((phrase) => phrase.topic === topic);
  const texts = (language: Language): readonly string[] =>
    ofTopic.filter((phrase) => phrase.language === language).map((phrase) => phrase.text);
  return { en: texts("en"), nl: texts("nl") };
}

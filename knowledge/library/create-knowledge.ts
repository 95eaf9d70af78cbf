import type { Answer, Knowledge } from "../article.js";
import type { Language } from "../language.js";
import { LANGUAGES } from "../language.js";
import type { Audience } from "../topics.js";
import type { ArticleFile, Block } from "./article-file.js";
import { forAudience } from "./article-file.js";

/** A place on the shelf; the article itself may not have been parsed yet, or turn out to be bad. */
export interface ShelvedArticle {
  readonly topic: string;
  readonly language: Language;
  read(): ArticleFile | undefined;
}

/**
 * Answers from articles. A language that an organisation did not write falls back to one it did
 * (`Answer.language` tells which), and an audience the article does not know to its first one.
 */
export function createKnowledge(articles: readonly ShelvedArticle[]): Knowledge {
  const shelf = new Map<string, Map<Language, ShelvedArticle>>();
  for (const article of articles) {
    const languages = shelf.get(article.topic) ?? new Map<Language, ShelvedArticle>();
    shelf.set(article.topic, languages.set(article.language, article));
  }
  const find = (topic: string, language: Language): ArticleFile | undefined => {
    const languages = shelf.get(topic);
    for (const candidate of [language, ...LANGUAGES]) {
      const article = languages?.get(candidate)?.read();
      if (article) return article;
    }
    return undefined;
  };
  return {
    answer: (topic, language, audience) => {
      const article = find(topic, language);
      return article && toAnswer(article, audience, (id) => shelf.has(id));
    },
    title: (topic, language) => find(topic, language)?.title,
  };
}

function toAnswer(article: ArticleFile, asked: Audience, exists: (topic: string) => boolean): Answer {
  const audience = article.audience.includes(asked) ? asked : (article.audience[0] ?? asked);
  const otherwise = forAudience(article.otherwise, audience);
  return {
    topic: article.topic,
    language: article.language,
    title: article.title,
    short: toMarkdown(forAudience(article.short, audience)),
    steps: forAudience(article.steps, audience).map((step) => step.text),
    ...(otherwise.length > 0 && { otherwise: toMarkdown(otherwise) }),
    sources: article.sources,
    related: article.related.filter(exists),
  };
}

/** Paragraphs stand apart; bullets of one list stand together. */
function toMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const joined = block.bullet && blocks[index - 1]?.bullet === true;
      const gap = index === 0 ? "" : joined ? "\n" : "\n\n";
      return `${gap}${block.bullet ? "- " : ""}${block.text}`;
    })
    .join("");
}

import type { Language } from "../language.js";
import type { Match, MatchHints, Matcher, ScoredTopic } from "../match.js";
import type { LanguageWords } from "./language-words.js";
import { normalise, wordsOf } from "./normalise.js";
import type { TrainingTopic } from "./training-topic.js";
import { en } from "./words/en.js";
import { nl } from "./words/nl.js";

/** The languages the matcher speaks when nothing else is said. */
const OUR_LANGUAGES: readonly LanguageWords<Language>[] = [en, nl];

export interface MatcherOptions<L extends string> {
  readonly topics: readonly TrainingTopic<L>[];
  readonly languages: readonly LanguageWords<L>[];
}

/** A matcher trained on the phrases of `topics`; deterministic, no I/O. */
export function createMatcher(options: { readonly topics: readonly TrainingTopic[] }): Matcher;
export function createMatcher<L extends string>(options: MatcherOptions<L>): Matcher<L>;
export function createMatcher(options: {
  readonly topics: readonly TrainingTopic<string>[];
  readonly languages?: readonly LanguageWords<string>[];
}): Matcher<string> {
  const languages = options.languages ?? OUR_LANGUAGES;
  const vocabulary = new Map<string, number>();
  const documents: { readonly topic: number; readonly grams: ReadonlySet<string> }[] = [];
  options.topics.forEach((topic, index) => {
    const lines = [
      ...Object.values(topic.phrases),
      ...Object.values(topic.titles ?? {}).map((title) => [title]),
    ];
    for (const line of lines.flat()) {
      if (line === undefined) continue;
      const grams = gramsOf(expand(wordsOf(normalise(line)), languages));
      for (const gram of grams) vocabulary.set(gram, (vocabulary.get(gram) ?? 0) + 1);
      documents.push({ topic: index, grams });
    }
  });
  const idf = (gram: string): number => Math.log(1 + documents.length / (vocabulary.get(gram) ?? 0.5));
  const centroids = options.topics.map(() => new Map<string, number>());
  for (const { topic, grams } of documents) {
    let norm = 0;
    for (const gram of grams) norm += idf(gram) ** 2;
    for (const gram of grams) {
      const centroid = centroids[topic];
      centroid?.set(gram, (centroid.get(gram) ?? 0) + idf(gram) / Math.sqrt(norm));
    }
  }
  const lengths = centroids.map((c) => Math.sqrt([...c.values()].reduce((sum, w) => sum + w * w, 0)) || 1);

  return {
    knows: (word) => expand(wordsOf(normalise(word)), languages).some((w) => vocabulary.has(w)),
    match(text, hints): Match<string> {
      const words = expand(wordsOf(normalise(text)), languages);
      const grams = gramsOf(words);
      const language = languageOf(words, languages, hints);
      const norm = Math.sqrt([...grams].reduce((sum, gram) => sum + idf(gram) ** 2, 0)) || 1;
      const ranked = options.topics
        .map((topic, index) => {
          let score = 0;
          for (const gram of grams) score += (centroids[index]?.get(gram) ?? 0) * idf(gram);
          return {
            id: topic.id,
            kind: topic.kind,
            score: Math.min(1, (2.5 * score) / norm / (lengths[index] ?? 1)),
          };
        })
        .sort((a, b) => b.score - a.score);
      return triage(ranked, { ...language, why: words.filter((word) => vocabulary.has(word)) });
    },
  };
}

function triage(
  ranked: readonly (ScoredTopic & { readonly kind: string })[],
  base: { readonly language: string; readonly languageIsClear: boolean; readonly why: readonly string[] },
): Match<string> {
  const [first, second] = ranked;
  if (first === undefined || first.kind === "none" || first.score < 0.2) return { ...base, kind: "lost" };
  const topics = ranked.filter((topic) => topic.kind !== "none").map(({ id, score }) => ({ id, score }));
  const [topic, ...others] = topics;
  if (topic === undefined) return { ...base, kind: "lost" };
  if (first.score - (second?.score ?? 0) > 0.1)
    return { ...base, kind: "sure", topic, others: others.slice(0, 0) };
  return { ...base, kind: "choose", topics: topics.slice(0, 3) };
}

function languageOf(
  words: readonly string[],
  languages: readonly LanguageWords<string>[],
  hints: MatchHints<string> | undefined,
): { readonly language: string; readonly languageIsClear: boolean } {
  const counted = languages
    .map(({ language, marks }) => ({ language, count: words.filter((word) => marks.includes(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  const languageIsClear = (first?.count ?? 0) > (second?.count ?? 0);
  const fallback = hints?.language ?? languages[0]?.language ?? "en";
  return { language: languageIsClear ? (first?.language ?? fallback) : fallback, languageIsClear };
}

function expand(words: readonly string[], languages: readonly LanguageWords<string>[]): string[] {
  return words.flatMap((word) => {
    const alias = languages.map((language) => language.aliases[word]).find((found) => found !== undefined);
    return alias === undefined ? [word] : alias.split(" ");
  });
}

function gramsOf(words: readonly string[]): Set<string> {
  const grams = new Set<string>(words);
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next !== undefined) grams.add(`${word} ${next}`);
    const bounded = `<${word}>`;
    for (let size = 3; size <= 5; size++) {
      for (let at = 0; at + size <= bounded.length; at++) grams.add(`#${bounded.slice(at, at + size)}`);
    }
  });
  return grams;
}

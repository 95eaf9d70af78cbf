import { isLanguage } from "../../../knowledge/language.js";
import type { Match } from "../../../knowledge/match.js";
import type { TrainingTopic } from "../../../knowledge/matcher/training-topic.js";
import type { Peer, Phrase, Ranked } from "./peer.js";

/** The project's matcher, asked as the bot asks it. Where it is lost it names no topic, and that counts as wrong. */
export const ours: Peer = {
  name: "ours",
  packages: [],
  load: async () => {
    const { createMatcher } = await import("../../../knowledge/matcher/create-matcher.js");
    return (phrases) => {
      const matcher = createMatcher({ topics: topicsOf(phrases) });
      return (text, lang) => rankedOf(matcher.match(text, isLanguage(lang) ? { language: lang } : {}));
    };
  },
};

function topicsOf(phrases: readonly Phrase[]): TrainingTopic[] {
  const kinds = new Map(phrases.map(({ label, kind }) => [label, kind]));
  return [...kinds].map(([id, kind]) => {
    const lines = phrases.filter((phrase) => phrase.label === id);
    const of = (lang: string) => lines.filter((phrase) => phrase.lang === lang).map(({ text }) => text);
    return { id, kind, phrases: { en: of("en"), nl: of("nl") } };
  });
}

function rankedOf(match: Match): readonly Ranked[] {
  const topics =
    match.kind === "sure" ? [match.topic, ...match.others] : match.kind === "choose" ? match.topics : [];
  return topics.map(({ id, score }) => ({ label: id, score }));
}

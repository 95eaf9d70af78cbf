import type { Matcher } from "../../knowledge/match.js";
import { listenElsewhere } from "../kit/elsewhere.js";
import type { Talk } from "./talk.js";

/** Fewer words than this are an answer that was not understood, and no new question. */
const FEWEST_WORDS = 3;
/** Small talk in the middle of a flow is no reason to leave it. */
const STAYS = new Set(["chitchat", "talk-to-human"]);

/** Listens for words that answer no question and are surely about another topic; tells afterwards which. */
export function anotherTopic({ dialogs, facts, memory }: Talk, matcher: Matcher): () => string | undefined {
  let heard: string | undefined;
  listenElsewhere(dialogs.context, (text) => {
    if (text.trim().split(/\s+/u).length < FEWEST_WORDS) return false;
    const match = matcher.match(text, { language: facts.language, audience: facts.audience });
    if (match.kind !== "sure" || match.topic.id === memory.topic || STAYS.has(match.topic.id)) return false;
    heard = match.topic.id;
    return true;
  });
  return () => heard;
}

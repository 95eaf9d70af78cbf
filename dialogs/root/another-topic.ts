import type { Matcher } from "../../knowledge/match.js";
import { listenElsewhere } from "../kit/elsewhere.js";
import { yesOrNoIn } from "../kit/understand.js";
import type { Talk } from "./talk.js";

/** Fewer words than this are an answer that was not understood, and no new question. */
const FEWEST_WORDS = 3;
/** Small talk in the middle of a flow is no reason to leave it. */
const STAYS = new Set(["chitchat", "talk-to-human"]);

/** A topic that somebody surely means while a question about another one waits. */
export interface Another {
  readonly topic: string;
  /** The person decides first whether to leave; see `Stray`. */
  readonly holdsOn: boolean;
  readonly doing: string | undefined;
}

/** Listens for words that answer no question and are surely about another topic; tells afterwards which. */
export function anotherTopic({ dialogs, facts, memory }: Talk, matcher: Matcher): () => Another | undefined {
  let heard: Another | undefined;
  listenElsewhere(dialogs.context, ({ text, holdsOn, doing }) => {
    const words = text.trim().split(/\s+/u);
    if (words.length < FEWEST_WORDS) return false;
    // "Yes, she is locked out" answers what was asked, however it is read otherwise.
    if (holdsOn && yesOrNoIn(words[0] ?? "") !== undefined) return false;
    const match = matcher.match(text, { language: facts.language, audience: facts.audience });
    if (match.kind !== "sure" || match.topic.id === memory.topic || STAYS.has(match.topic.id)) return false;
    heard = { topic: match.topic.id, holdsOn, doing };
    return true;
  });
  return () => heard;
}

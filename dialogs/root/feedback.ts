import type { Knowledge } from "../../knowledge/article.js";
import type { Localized } from "../../knowledge/language.js";
import type { HandOff } from "../hand-off/index.js";
import { noteEnded } from "../hand-off/said.js";
import type { TurnFacts } from "../kit/turn-facts.js";
import { otherwiseMessage } from "./answer.js";
import type { Talk } from "./talk.js";
import { texts } from "./texts.js";

export type Helped = "yes" | "partly" | "no";

export interface FeedbackDeps {
  readonly knowledge: Knowledge;
  readonly helpDesk: Localized<string>;
  readonly handOff: Pick<HandOff, "withoutLuck">;
  /** Called for each answer to "did this help?" about a topic of ours. */
  readonly onFeedback: (facts: TurnFacts, topic: string, value: Helped) => void;
}

/** What follows "did this help?": thanks, or the article's next resort; several times in vain, a person. */
export function createFeedback({ knowledge, helpDesk, handOff, onFeedback }: FeedbackDeps) {
  return async (talk: Talk, topic: string, value: Helped): Promise<void> => {
    const { facts, memory, say } = talk;
    const t = texts[facts.language];
    const answer = knowledge.answer(topic, facts.language, facts.audience);
    if (answer !== undefined) onFeedback(facts, topic, value);
    noteEnded(memory, topic, `helped-${value}`);
    delete memory.awaiting;
    if (value === "yes") {
      delete memory.noLuck;
      return say(t.thanks);
    }
    const otherwise = answer?.otherwise;
    if (answer !== undefined && otherwise !== undefined) await say(otherwiseMessage(answer, otherwise));
    if ((await handOff.withoutLuck(talk, { topic })) || otherwise !== undefined) return;
    await say({
      text: t.notHelped(helpDesk[facts.language]),
      buttons: [{ title: t.askPerson, submit: { kind: "person" } }],
    });
  };
}

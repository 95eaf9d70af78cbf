import type { Knowledge } from "../../knowledge/article.js";
import type { ScoredTopic } from "../../knowledge/match.js";
import type { Language } from "../../knowledge/language.js";
import type { Button, Message } from "../kit/message.js";
import type { Talk } from "./talk.js";
import { texts } from "./texts.js";

/** Two or three topics that it may be, and a person. */
export function whichTopic(topics: readonly string[], knowledge: Knowledge, language: Language): Message {
  const t = texts[language];
  return {
    text: t.choose,
    buttons: [
      ...topics.map((topic): Button => ({
        title: knowledge.title(topic, language) ?? topic,
        submit: { kind: "topic", topic },
      })),
      { title: t.askPerson, submit: { kind: "person" } },
    ],
  };
}

/** Several problems in one message: the first is taken, the others wait behind a button. Nothing is said without others. */
export async function offerOthers(
  { facts, say }: Talk,
  others: readonly ScoredTopic[],
  knowledge: Knowledge,
): Promise<void> {
  const topics = others.map(({ id }) => id);
  const message = alsoAsked(topics, knowledge, facts.language);
  if (message !== undefined) await say(message);
}

function alsoAsked(others: readonly string[], knowledge: Knowledge, language: Language): Message | undefined {
  const buttons = others.flatMap((topic): Button[] => {
    const title = knowledge.title(topic, language);
    return title === undefined ? [] : [{ title, submit: { kind: "topic", topic } }];
  });
  return buttons.length === 0 ? undefined : { text: texts[language].alsoAsked, buttons };
}

/** Another question in the middle of a flow: taken at once, with a way back to what was left. */
export function takenNow(left: string | undefined, knowledge: Knowledge, language: Language): Message {
  const t = texts[language];
  const title = left === undefined ? undefined : knowledge.title(left, language);
  if (left === undefined || title === undefined) return { text: t.anotherQuestion };
  return {
    text: t.anotherQuestion,
    buttons: [{ title: t.backTo(title), submit: { kind: "topic", topic: left } }],
  };
}

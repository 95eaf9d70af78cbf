import type { Knowledge } from "../../knowledge/article.js";
import type { Language } from "../../knowledge/language.js";
import type { Button, Message } from "../kit/message.js";
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

/** Several problems in one message: the first is taken, the others wait behind a button. Undefined without others. */
export function alsoAsked(
  others: readonly string[],
  knowledge: Knowledge,
  language: Language,
): Message | undefined {
  const buttons = others.flatMap((topic): Button[] => {
    const title = knowledge.title(topic, language);
    return title === undefined ? [] : [{ title, submit: { kind: "topic", topic } }];
  });
  return buttons.length === 0 ? undefined : { text: texts[language].alsoAsked, buttons };
}

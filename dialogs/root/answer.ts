import type { Answer } from "../../knowledge/article.js";
import type { Language } from "../../knowledge/language.js";
import type { Button, Message } from "../kit/message.js";
import { texts } from "./texts.js";

const HELPED = ["yes", "partly", "no"] as const;

/** An article's answer as a message: short first, then the steps, then where it comes from. What to do when it does not work comes when it did not. */
export function answerMessage(answer: Answer): Message {
  const t = texts[answer.language];
  const steps = answer.steps.map((step, index) => `${index + 1}. ${step}`).join("\n");
  return {
    title: answer.title,
    text: [answer.short, steps, sourceLine(answer), t.didItHelp].filter((part) => part !== "").join("\n\n"),
    buttons: helpedButtons(answer.topic, answer.language),
  };
}

/** After "partly" or "no": the article's own next resort, and a person. */
export function otherwiseMessage(answer: Answer, otherwise: string): Message {
  const t = texts[answer.language];
  return {
    title: t.otherwise,
    text: otherwise,
    buttons: [{ title: t.askPerson, submit: { kind: "person" } }],
  };
}

export function didItHelp(topic: string, language: Language): Message {
  const t = texts[language];
  return {
    text: t.didItHelp,
    buttons: helpedButtons(topic, language),
  };
}

function helpedButtons(topic: string, language: Language): readonly Button[] {
  return HELPED.map((value) => ({
    title: texts[language].helped[value],
    submit: { kind: "helped", topic, value },
  }));
}

/** The first source is the one the answer rests on; an article names it first. */
function sourceLine({ sources, language }: Answer): string {
  const t = texts[language];
  const [source] = sources;
  return source === undefined
    ? ""
    : `*${t.source}: [${source.title}](${source.url}), ${t.checked(day(source.checked, language))}*`;
}

function day(isoDate: string, language: Language): string {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(isoDate));
}

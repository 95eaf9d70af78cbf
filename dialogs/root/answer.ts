import type { Answer } from "../../knowledge/article.js";
import type { Language } from "../../knowledge/language.js";
import type { Message } from "../kit/message.js";
import { texts } from "./texts.js";

const HELPED = ["yes", "partly", "no"] as const;

/** An article's answer as a message: short first, then the steps, then what else, then where it comes from. */
export function answerMessage(answer: Answer): Message {
  const t = texts[answer.language];
  const steps = answer.steps.map((step, index) => `${index + 1}. ${step}`).join("\n");
  const otherwise = answer.otherwise === undefined ? "" : `**${t.otherwise}:** ${answer.otherwise}`;
  return {
    title: answer.title,
    text: [answer.short, steps, otherwise, sourceLine(answer), t.didItHelp]
      .filter((part) => part !== "")
      .join("\n\n"),
    buttons: HELPED.map((value) => ({
      title: t.helped[value],
      submit: { kind: "helped", topic: answer.topic, value },
    })),
  };
}

export function didItHelp(topic: string, language: Language): Message {
  const t = texts[language];
  return {
    text: t.didItHelp,
    buttons: HELPED.map((value) => ({ title: t.helped[value], submit: { kind: "helped", topic, value } })),
  };
}

function sourceLine({ sources, language }: Answer): string {
  const t = texts[language];
  const links = sources.map(
    ({ title, url, checked }) => `[${title}](${url}), ${t.checked(day(checked, language))}`,
  );
  return links.length === 0 ? "" : `*${t.source}: ${links.join("; ")}*`;
}

function day(isoDate: string, language: Language): string {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(isoDate));
}

import type { Submit } from "../kit/submit.js";
import { kitTexts } from "../kit/texts.js";
import type { TurnFacts } from "../kit/turn-facts.js";
import type { Memory } from "./memory.js";

/** Buttons that begin something new leave the flow; everything else is the waiting question's affair. */
export function isForTheFlow(submit: TurnFacts["submit"]): boolean {
  return submit === undefined || submit === "broken" || submit.kind === "answer" || submit.kind === "confirm";
}

/** A typed "2", "yes" or "nee" after a question that also had buttons. */
export function answerToAwaited({ awaiting }: Memory, { text, language }: TurnFacts): Submit | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/u, "");
  switch (awaiting?.kind) {
    case undefined:
    case "switch":
      return undefined;
    case "choice": {
      const topic = /^\d$/.test(words) ? awaiting.topics[Number(words) - 1] : undefined;
      return topic === undefined ? undefined : { kind: "topic", topic };
    }
    case "helped": {
      const { yesWords, noWords } = kitTexts[language];
      if (yesWords.includes(words)) return { kind: "helped", topic: awaiting.topic, value: "yes" };
      return noWords.includes(words) ? { kind: "helped", topic: awaiting.topic, value: "no" } : undefined;
    }
  }
}

/** What the words before a choice or an offer already told about the topic that was then picked. */
export function optionsKept(awaiting: Memory["awaiting"], topic: string): object {
  switch (awaiting?.kind) {
    case "choice":
      return awaiting.options[topic] ?? {};
    case "switch":
      return awaiting.topic === topic ? awaiting.options : {};
    case "helped":
    case undefined:
      return {};
  }
}

/** The readiness report as cards: numbers with bars, and whom to remind. */
import type { Language } from "../../knowledge/language.js";
import type { Bar, Message } from "../kit/message.js";
import type { Counted } from "./count-readiness.js";
import type { Readiness } from "./readiness.js";
import { reportTexts } from "./report-texts.js";

export function reportMessages(counted: Counted, language: Language): readonly Message[] {
  const t = reportTexts[language];
  switch (counted.kind) {
    case "unavailable":
      return [{ text: t.unavailable }];
    case "counting":
      return [{ text: t.counting(written(counted.people, language)) }];
    case "under-way":
      return [{ text: t.underWay }];
    case "counted":
      break;
  }
  const { readiness, partly } = counted;
  const { people, missing } = readiness;
  if (people === 0) return [{ text: t.nobody }];
  return [
    numbersMessage(readiness, partly, language),
    ...(missing === 0 ? [] : [remindMessage(readiness, language)]),
  ];
}

type Numbers = Omit<Readiness, "remind">;

/** `names` are written as they are to be shown. */
export function laterReport(
  { partly, ...numbers }: Numbers & { readonly partly: boolean },
  names: readonly string[],
  language: Language,
): Message {
  const t = reportTexts[language];
  const message = numbersMessage(numbers, partly, language);
  const more = numbers.missing - names.length;
  const list = [
    `**${t.remindTitle}**\n${names.map((name) => `- ${name}`).join("\n")}`,
    ...(more > 0 ? [t.more(more, written(more, language))] : []),
    t.howToRemind,
  ];
  return { ...message, text: [message.text, ...(names.length === 0 ? [] : list)].join("\n\n") };
}

function numbersMessage(numbers: Numbers, partly: boolean, language: Language): Message {
  const t = reportTexts[language];
  const { people, missing } = numbers;
  const summary = missing === 0 ? t.everybody : t.missing(missing, written(missing, language));
  return {
    title: t.title,
    text: [...(partly ? [t.partly(written(people, language))] : []), summary, t.lags].join("\n\n"),
    bars: barsOf(numbers, language),
  };
}

function barsOf(
  { people, enabled, registered, capable, missing }: Numbers,
  language: Language,
): readonly Bar[] {
  const t = reportTexts[language];
  const number = (count: number) => written(count, language);
  const bar = (label: string, part: number, whole: number): Bar => {
    const share = whole === 0 ? 0 : part / whole;
    return { label, value: t.of(number(part), number(whole), Math.round(share * 100)), share };
  };
  return [
    bar(t.enabled, enabled, people),
    bar(t.registered, registered, people),
    bar(t.capable, capable, people),
    bar(t.stillToRegister, missing, people),
  ];
}

function remindMessage({ remind, missing }: Readiness, language: Language): Message {
  const t = reportTexts[language];
  const more = missing - remind.length;
  return {
    title: t.remindTitle,
    facts: remind.map(({ name, userName, administrator }) => ({
      label: administrator ? t.administrator(name) : name,
      value: userName,
    })),
    text: [...(more > 0 ? [t.more(more, written(more, language))] : []), t.howToRemind].join("\n\n"),
  };
}

function written(count: number, language: Language): string {
  return new Intl.NumberFormat(reportTexts[language].locale).format(count);
}

/** The readiness report as cards: numbers with bars, and whom to remind. */
import type { Language } from "../../knowledge/language.js";
import type { Bar, Message } from "../kit/message.js";
import type { Counted, Readiness } from "./readiness.js";
import { reportTexts } from "./report-texts.js";

export function reportMessages(counted: Counted, language: Language): readonly Message[] {
  const t = reportTexts[language];
  if (counted.kind === "unavailable") return [{ text: t.unavailable }];
  const { readiness, partly } = counted;
  const { people, missing } = readiness;
  if (people === 0) return [{ text: t.nobody }];
  const number = (count: number) => written(count, language);
  const summary = missing === 0 ? t.everybody : t.missing(missing, number(missing));
  return [
    {
      title: t.title,
      text: [...(partly ? [t.partly(number(people))] : []), summary, t.lags].join("\n\n"),
      bars: barsOf(readiness, language),
    },
    ...(missing === 0 ? [] : [remindMessage(readiness, language)]),
  ];
}

function barsOf(
  { people, enabled, registered, capable, missing }: Readiness,
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

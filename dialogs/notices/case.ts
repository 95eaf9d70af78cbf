import type { Notice } from "../../adapters/ports/outbox.js";
import type { Language } from "../../knowledge/language.js";
import type { Message } from "../kit/message.js";
import { caseTexts } from "./case-texts.js";

/** Offers help that the help desk asked for. What the desk wrote is not repeated: it is a claim; the problem is in our words. */
export function caseForYou(
  { number, topic }: Extract<Notice, { kind: "case-for-you" }>,
  actor: string,
  { language, helpDesk }: { readonly language: Language; readonly helpDesk: string },
): Message {
  const t = caseTexts[language];
  return {
    title: t.title,
    text: t.forYou(actor, t.problems[topic] ?? t.someProblem, helpDesk),
    buttons: [
      { title: t.begin, submit: { kind: "case", number, does: "begin" }, style: "positive" },
      { title: t.decline, submit: { kind: "case", number, does: "decline" } },
    ],
  };
}

/** Tells whoever asked that nothing, or not the end, was heard so far. */
export function caseQuiet(
  { number, state }: Extract<Notice, { kind: "case-quiet" }>,
  person: string,
  language: Language,
): Message {
  const t = caseTexts[language];
  return { title: t.quietTitle(number), text: t.quiet[state](person) };
}

/** Tells whoever asked how it ended. */
export function caseOutcome(
  { number, outcome, personCase }: Extract<Notice, { kind: "case-outcome" }>,
  person: string,
  language: Language,
): Message {
  const t = caseTexts[language];
  const next = personCase === undefined ? "" : ` ${t.personCase(personCase)}`;
  return { title: t.outcomeTitle(number), text: `${t.outcome[outcome](person)}${next}` };
}

import type { ApprovalAsked } from "../../adapters/ports/approving.js";
import type { Guard } from "../../adapters/ports/guard.js";
import { literal } from "../kit/message.js";
import { question } from "../kit/question.js";
import { kitTexts } from "../kit/texts.js";
import { privilegedTexts } from "./privileged-texts.js";
import { type PlannedConfirmation, whatHappens } from "./confirmation.js";
import { CANCEL, factsAbout } from "./questions.js";
import { texts } from "./texts.js";

function sharesAWord(text: string, name: string): boolean {
  const known = new Set(wordsIn(name));
  return wordsIn(text).some((word) => known.has(word));
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** More than the guard allows: it is the guard that counts the names. One empty message is forgiven. */
const TRIES = 4;

/** The confirmation for privileged people: their name, typed. The guard reads it, and asks the second person. */
export function createTypedName(guard: Guard) {
  return question<PlannedConfirmation, ApprovalAsked | { readonly kind: "cancelled" }>({
    id: "typed-name",
    once: true,
    doing: ({ person }, language) => texts[language].doing(literal(person.displayName)),
    // The guard counts wrong names, so that another question is not handed to it as one.
    isStray: (text, { person }) => !sharesAWord(text, `${person.displayName} ${person.userPrincipalName}`),
    ask: (about, language) => ({
      title: privilegedTexts[language].title,
      facts: [...factsAbout(about.person, language), { label: texts[language].reason, value: about.reason }],
      text: `${whatHappens(about, language)}\n\n${privilegedTexts[language].typeName}`,
      choices: [{ value: CANCEL, title: texts[language].cancelButton }],
    }),
    again: (_, language) => ({
      text: privilegedTexts[language].typeNameAgain,
      choices: [{ value: CANCEL, title: texts[language].cancelButton }],
    }),
    read: async (heard, { actionId }, { actor, language }) => {
      if (heard.kind === "pressed") return heard.value === CANCEL ? { kind: "cancelled" } : undefined;
      const words = heard.text.trim().toLowerCase();
      if (kitTexts[language].noWords.includes(words)) return { kind: "cancelled" };
      const asked = await guard.requestApproval(actor, actionId, heard.text);
      return asked.kind === "wrong-name" && asked.triesLeft > 0 ? undefined : asked;
    },
    tries: TRIES,
  });
}

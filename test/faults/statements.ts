import { texts as noticeTexts } from "../../dialogs/notices/texts.js";
import { texts } from "../../dialogs/reset-user-password/texts.js";
import { texts as rootTexts } from "../../dialogs/root/texts.js";
import { LANGUAGES, type Language } from "../../knowledge/language.js";

/** What a person was told about a reset. */
export type Statement = "changed" | "not-changed" | "unknown" | "still-unknown" | "working-on-it";

const NOTHING_CHANGED = ["Nothing was changed", "Er is niets veranderd"];
const NOT_KNOWN_YET = ["I don't know yet", "Ik weet nog niet"];

function titleOf(language: Language, outcome: "changed" | "notChanged" | "stillUnknown"): string {
  return noticeTexts[language].resolved[outcome]("", "").title;
}

/** Every statement that a text makes, in whichever language. */
export function statementsIn(heard: string): readonly Statement[] {
  const says = (each: string) => heard.includes(each);
  const inAny = (wordsOf: (language: Language) => string) => LANGUAGES.some((each) => says(wordsOf(each)));
  const found: readonly (readonly [Statement, boolean])[] = [
    ["working-on-it", inAny((language) => rootTexts[language].onIt)],
    ["changed", inAny((language) => texts[language].changedTitle)],
    ["changed", inAny((language) => titleOf(language, "changed"))],
    ["not-changed", NOTHING_CHANGED.some(says) || inAny((language) => titleOf(language, "notChanged"))],
    ["unknown", NOT_KNOWN_YET.some(says)],
    ["still-unknown", inAny((language) => titleOf(language, "stillUnknown"))],
  ];
  return found.filter(([, said]) => said).map(([statement]) => statement);
}

/** Whether a statement is false, given how often the account was changed. What nobody claims to know never is. */
export function isFalse(statement: Statement, applied: number): boolean {
  switch (statement) {
    case "changed":
      return applied !== 1;
    case "not-changed":
      return applied !== 0;
    case "unknown":
    case "still-unknown":
    case "working-on-it":
      return false;
  }
}

/** Whether it leaves nothing open. */
export function isLastWord(statement: Statement): boolean {
  return statement === "changed" || statement === "not-changed" || statement === "still-unknown";
}

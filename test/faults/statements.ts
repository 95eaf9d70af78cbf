import { texts } from "../../dialogs/reset-user-password/texts.js";
import { texts as rootTexts } from "../../dialogs/root/texts.js";
import { LANGUAGES } from "../../knowledge/language.js";

/** What a person was told about a reset. */
export type Statement = "changed" | "not-changed" | "unknown" | "still-unknown" | "working-on-it";

const NOTHING_CHANGED = ["Nothing was changed", "Er is niets veranderd"];
const NOT_KNOWN_YET = ["I don't know yet", "Ik weet nog niet"];

/** Every statement that a text makes, in whichever language. */
export function statementsIn(heard: string): readonly Statement[] {
  const says = (each: string) => heard.includes(each);
  return [
    ...(LANGUAGES.some((language) => says(rootTexts[language].onIt)) ? (["working-on-it"] as const) : []),
    ...(LANGUAGES.some((language) => says(texts[language].changedTitle)) ? (["changed"] as const) : []),
    ...(NOTHING_CHANGED.some(says) ? (["not-changed"] as const) : []),
    ...(NOT_KNOWN_YET.some(says) ? (["unknown"] as const) : []),
  ];
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

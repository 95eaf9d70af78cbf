import type { Language } from "../../../knowledge/language.js";
import { ssprTexts } from "./texts.js";

/** What a new password must be like; synced people's own Active Directory has a say as well. */
export function rulesText(synced: boolean, language: Language): string {
  const { rules, rulesSynced } = ssprTexts[language];
  return synced ? `${rules} ${rulesSynced}` : rules;
}

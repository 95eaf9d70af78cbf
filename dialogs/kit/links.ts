/** Microsoft's pages for a person's own account. Checked 2026-11-20 against the sources of the articles. */
import type { Language, Localized } from "../../knowledge/language.js";

/** `mkt` puts the page into the person's language (concept-sspr-howitworks, 2023-09-14). */
const MARKET: Localized<string> = { en: "en-us", nl: "nl-nl" };

export function resetPage(language: Language): string {
  return `https://passwordreset.microsoftonline.com/?mkt=${MARKET[language]}`;
}

export const CHANGE_PAGE = "https://mysignins.microsoft.com/security-info/password/change";

export const SECURITY_INFO_PAGE = "https://mysignins.microsoft.com/security-info";

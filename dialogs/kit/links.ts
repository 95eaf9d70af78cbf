/** Microsoft's pages for a person's own account. Checked 2026-11-20 against the sources of the articles. */
import type { Language, Localized } from "../../knowledge/language.js";

/** `mkt` puts the page into the person's language (concept-sspr-howitworks, 2023-09-14). */
const MARKET: Localized<string> = { en: "en-us", nl: "nl-nl" };

export function resetPage(language: Language): string {
  return `https://passwordreset.microsoftonline.com/?mkt=${MARKET[language]}`;
}

export const CHANGE_PAGE = "https://mysignins.microsoft.com/security-info/password/change";

export const SECURITY_INFO_PAGE = "https://mysignins.microsoft.com/security-info";

/** The list of people in the admin center, where one administrator resets another. */
export const ACTIVE_USERS_PAGE = "https://go.microsoft.com/fwlink/p/?linkid=834822";

/** Org settings > Security & privacy in the admin center. */
export const SECURITY_AND_PRIVACY_PAGE = "https://go.microsoft.com/fwlink/p/?linkid=2072756";

export const ENTRA_PAGE = "https://entra.microsoft.com";

/** Microsoft's telephone numbers, by country. */
export const MICROSOFT_SUPPORT_PAGE = "https://learn.microsoft.com/microsoft-365/admin/get-help-support";

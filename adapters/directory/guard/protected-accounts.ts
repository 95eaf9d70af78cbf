import type { Person } from "../../ports/directory.js";
import type { HouseRules } from "./house-rules.js";

/** Whether the house rules say that this account is never reset here: break-glass and service accounts. */
export function isProtected(
  { id, userPrincipalName }: Person,
  { protectedAccounts }: Pick<HouseRules, "protectedAccounts">,
): boolean {
  const names = new Set([id.toLowerCase(), userPrincipalName.toLowerCase()]);
  return protectedAccounts.some((account) => names.has(account.trim().toLowerCase()));
}

import type { Person } from "../../ports/directory.js";

/** Whether somebody typed this person's display name or user principal name, in whatever case, and nothing else. */
export function isNameOf({ displayName, userPrincipalName }: Person, typed: string): boolean {
  const name = plain(typed);
  return name !== "" && (name === plain(displayName) || name === plain(userPrincipalName));
}

function plain(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

import type { Person } from "../../ports/directory.js";

export type Ineligible = "guest" | "account-disabled" | "federated" | "synced-without-writeback";

/** Why nobody can give this person a new password here, whatever their role; undefined when it can be done. */
export function ineligibility(person: Person): Ineligible | undefined {
  if (person.userType === "guest") return "guest";
  if (!person.accountEnabled) return "account-disabled";
  switch (person.source) {
    case "cloud":
      return undefined;
    case "federated":
      return "federated";
    case "synced":
      // Not known to be written back means: the person would be told a password that never works.
      return person.passwordWriteback === true ? undefined : "synced-without-writeback";
  }
}

/** Only enabled members of the tenant may act; a guest or a disabled account never does. */
export function mayAct(person: Person): boolean {
  return person.userType === "member" && person.accountEnabled;
}

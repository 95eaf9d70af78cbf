import type { MockPersonSummary } from "../../adapters/directory/mock/person-views.js";

/** One person a line: user principal name, name, roles, language, and what is special about the account. */
export function listOfPeople(people: readonly MockPersonSummary[]): string {
  const width = Math.max(...people.map(({ userPrincipalName }) => userPrincipalName.length));
  const lines = people.map((person) => {
    const about = [
      person.displayName,
      person.department,
      person.roleNames.join(", "),
      person.preferredLanguage,
      person.states.join(", "),
    ];
    return `${person.userPrincipalName.padEnd(width)}  ${about.filter((part) => part !== undefined && part !== "").join(" · ")}`;
  });
  return `${lines.join("\n")}\n`;
}

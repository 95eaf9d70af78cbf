import type { DirectoryReader, Person, Standing } from "../../adapters/ports/directory.js";
import type { SsprState } from "../../adapters/ports/sspr.js";
import { type Language, languageOfLocale } from "../../knowledge/language.js";

/** What is worth knowing about an account before speaking as its owner. The page has words for each. */
export type StateLabel =
  | "guest"
  | "disabled"
  | "federated"
  | "synced"
  | "synced-without-writeback"
  | "role-assignable-group"
  | "restricted-unit"
  | "sspr-ready"
  | "sspr-incomplete"
  | "sspr-none"
  | "sspr-out-of-scope";

/** One person of the mock tenant as the chat page lists them. */
export interface PersonCard {
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
  readonly department?: string;
  readonly language: Language;
  /** Names of directory roles, as the directory has them. */
  readonly roles: readonly string[];
  readonly states: readonly StateLabel[];
  /** UTC, ISO 8601. */
  readonly lastPasswordChange?: string;
  readonly mustChange: boolean;
}

/** Everybody of an invented tenant, as they are now. */
export async function describePeople(
  tenant: DirectoryReader,
  listPeople: () => Promise<readonly Person[]>,
): Promise<readonly PersonCard[]> {
  const cards = (await listPeople()).map(async (person) => {
    const [standing, sspr] = await Promise.all([tenant.standing(person.id), tenant.sspr(person.id)]);
    return standing.kind === "standing"
      ? [describePerson(person, standing.standing, sspr.kind === "sspr" ? sspr.state : undefined)]
      : [];
  });
  return (await Promise.all(cards)).flat();
}

export function describePerson(person: Person, standing: Standing, sspr: SsprState | undefined): PersonCard {
  return {
    id: person.id,
    name: person.displayName,
    userPrincipalName: person.userPrincipalName,
    ...(person.department === undefined ? {} : { department: person.department }),
    language: languageOfLocale(person.preferredLanguage) ?? "en",
    roles: standing.roles.map((role) => role.name),
    states: [...accountStates(person), ...standingStates(standing), ...ssprStates(sspr)],
    ...(person.lastPasswordChange === undefined
      ? {}
      : { lastPasswordChange: person.lastPasswordChange.toISOString() }),
    mustChange: person.mustChangePassword,
  };
}

function accountStates({ userType, accountEnabled, source, passwordWriteback }: Person): StateLabel[] {
  const states: StateLabel[] = [];
  if (userType === "guest") states.push("guest");
  if (!accountEnabled) states.push("disabled");
  if (source === "federated") states.push("federated");
  if (source === "synced") states.push(passwordWriteback === true ? "synced" : "synced-without-writeback");
  return states;
}

function standingStates({ inRoleAssignableGroup, inRestrictedUnit }: Standing): StateLabel[] {
  const states: StateLabel[] = [];
  if (inRoleAssignableGroup) states.push("role-assignable-group");
  if (inRestrictedUnit) states.push("restricted-unit");
  return states;
}

function ssprStates(sspr: SsprState | undefined): StateLabel[] {
  if (sspr === undefined) return [];
  const { inScope, policy, methodsRegistered, methodsRequired } = sspr;
  if (inScope === false || policy === "none") return ["sspr-out-of-scope"];
  if (inScope === undefined || methodsRegistered === undefined || methodsRequired === undefined) return [];
  if (methodsRegistered.length === 0) return ["sspr-none"];
  return [methodsRegistered.length >= methodsRequired ? "sspr-ready" : "sspr-incomplete"];
}

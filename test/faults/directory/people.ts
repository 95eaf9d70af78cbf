import { mockPerson, type MockPerson } from "../../../adapters/directory/mock/mock-person.js";
import { CONTOSO_PEOPLE } from "../../../adapters/directory/mock/people/contoso-people.js";

/** Somebody of the help desk and somebody who forgot a password, for one trial: no trial uses up another's limits. */
export interface Pair {
  readonly actor: MockPerson;
  readonly target: MockPerson;
}

export function pair(number: number): Pair {
  return {
    actor: mockPerson({
      id: idOf(0xa, number),
      userPrincipalName: `helper-${number}@contoso.com`,
      givenName: "Helper",
      surname: `Number${number}`,
      roles: helpDeskRoles(),
      passwordChanged: "2026-01-05T08:30:00Z",
    }),
    target: mockPerson({
      id: idOf(0xb, number),
      userPrincipalName: `forgetful-${number}@contoso.com`,
      givenName: "Forgetful",
      surname: `Number${number}`,
      passwordChanged: "2026-01-06T09:15:00Z",
    }),
  };
}

export function pairs(count: number): readonly Pair[] {
  return Array.from({ length: count }, (_, number) => pair(number));
}

export function peopleOf(all: readonly Pair[]): readonly MockPerson[] {
  return all.flatMap(({ actor, target }) => [actor, target]);
}

function idOf(kind: number, number: number): string {
  return `00000000-0000-4000-8000-${kind.toString(16)}${number.toString(16).padStart(11, "0")}`;
}

function helpDeskRoles() {
  const karin = CONTOSO_PEOPLE.find(({ person }) => person.userPrincipalName.startsWith("karin.hendriks@"));
  if (karin === undefined) throw new Error("Karin left the mock tenant");
  return karin.roles;
}

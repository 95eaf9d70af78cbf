import { createMockDirectory } from "../../adapters/directory/mock/mock-directory.js";
import type { MockPerson } from "../../adapters/directory/mock/mock-person.js";
import { CONTOSO_PEOPLE } from "../../adapters/directory/mock/people/contoso-people.js";
import { CONTOSO } from "../../adapters/directory/mock/tenant-settings.js";
import type { Clock } from "../../adapters/ports/clock.js";

/** A moment after everything that the tenant's data tells of. */
export const CONTOSO_NOW = new Date("2026-11-20T09:00:00.000Z");

/** A fresh mock tenant with everybody in it, where it is CONTOSO_NOW unless a clock is given. */
export function createContoso(clock: Clock = { now: () => CONTOSO_NOW }) {
  return createMockDirectory({ people: CONTOSO_PEOPLE, tenant: CONTOSO, clock });
}

/** Somebody of the tenant by the first part of the user principal name, such as `sandra.dewit`. */
export function contosoPerson(name: string): MockPerson {
  const found = CONTOSO_PEOPLE.find(
    ({ person }) =>
      person.userPrincipalName.startsWith(`${name}@`) || person.userPrincipalName.startsWith(`${name}_`),
  );
  if (found === undefined) {
    throw new Error(`Nobody at Contoso is called ${name}`);
  }
  return found;
}

/** Their object id. */
export function idOf(name: string): string {
  return contosoPerson(name).person.id;
}

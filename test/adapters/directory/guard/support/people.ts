import type { Person } from "../../../../../adapters/ports/directory.js";

/** An enabled cloud member, but for what is said otherwise. */
export function person(id: string, changes: Partial<Person> = {}): Person {
  return {
    id,
    userPrincipalName: `${id}@contoso.example`,
    displayName: `Display of ${id}`,
    department: "Warehouse",
    userType: "member",
    accountEnabled: true,
    source: "cloud",
    lastPasswordChange: new Date("2026-01-05T08:30:00.000Z"),
    mustChangePassword: false,
    ...changes,
  };
}

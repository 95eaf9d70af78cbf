import type { Group } from "../../ports/directory.js";
import type { MockPerson } from "./mock-person.js";
import { fold } from "./name-search.js";
import type { TenantSettings } from "./tenant-settings.js";

/** A group of the mock tenant. Who is in it follows from who they are, as in a dynamic group. */
interface MockGroup extends Group {
  readonly has: (account: MockPerson) => boolean;
}

const byDepartment = (id: string, name: string, department: string): MockGroup => ({
  id,
  name,
  has: ({ person }) => person.department === department,
});

/** The tenant's groups: everybody who works there, a few teams, an empty one, and the one SSPR is for. */
export function mockGroups({ name, sspr }: TenantSettings): readonly MockGroup[] {
  return [
    {
      id: "0f5a1c5e-2b34-4a52-9d0c-6a5e0c1d7b11",
      name: `All ${name}`,
      has: ({ person, purpose }) => person.userType === "member" && purpose === "person",
    },
    byDepartment("1d8d6c0b-7f3e-4f5b-8a0e-3c9a5b2f6e22", "Warehouse", "Warehouse"),
    byDepartment("2a7b9e14-5c6d-4e8f-9b1a-4d0b6c3a7f33", "Customer Service", "Customer Service"),
    byDepartment("3c6a8f25-6d7e-4f90-8c2b-5e1c7d4b8044", "Finance", "Finance"),
    { id: "4e5b7a36-7e8f-4a01-9d3c-6f2d8e5c9155", name: "Finance interns", has: () => false },
    {
      id: "5f4c6b47-8f90-4b12-8e4d-703e9f6da266",
      name: sspr.groupName,
      has: ({ sspr: own, person }) => own.inGroup && person.userType === "member",
    },
  ];
}

/** Groups in whose names each word of the query begins a word. */
export function searchGroups(groups: readonly Group[], query: string): readonly Group[] {
  const words = wordsOf(query);
  if (query.length > 256 || !words.some((word) => word.length > 1)) return [];
  return groups
    .filter(({ name }) => words.every((word) => wordsOf(name).some((own) => own.startsWith(word))))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

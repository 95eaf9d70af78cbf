import type { Person, SsprState, Standing } from "../../adapters/ports/directory.js";
import { describePerson, type PersonCard } from "../../bot/web/people.js";

/** A few people in the states that the page tells apart. */
export interface DemoTenant {
  people(): Promise<readonly PersonCard[]>;
  find(id: string): PersonCard | undefined;
  /** As a reset would show: changed at this moment, and to be changed again at the next sign-in. */
  reset(id: string, at: Date): void;
}

interface Seed extends Partial<Person> {
  readonly displayName: string;
  readonly roles?: readonly string[];
  readonly methods?: SsprState["methodsRegistered"];
  readonly inRoleAssignableGroup?: boolean;
}

const SEEDS: readonly Seed[] = [
  { displayName: "Sandra de Vries", department: "Finance", preferredLanguage: "nl-NL" },
  {
    displayName: "Hassan Amrani",
    department: "Help desk",
    preferredLanguage: "nl-NL",
    roles: ["Helpdesk Administrator"],
  },
  { displayName: "Ursula O'Brien", department: "IT", roles: ["User Administrator"] },
  { displayName: "Grace Global", department: "IT", roles: ["Global Administrator"] },
  {
    displayName: "Rik Lezer",
    department: "Audit",
    preferredLanguage: "nl",
    roles: ["Reports Reader", "Message Center Reader"],
  },
  { displayName: "Tom Baker", department: "Sales", methods: ["mobile-phone", "alternate-email"] },
  { displayName: "Zoë Çelik", department: "Marketing", preferredLanguage: "nl", methods: ["mobile-phone"] },
  {
    displayName: "Maximiliaan van den Boogaard-Oudenhoven",
    department: "Legal and compliance",
    preferredLanguage: "nl",
  },
  { displayName: "Ana Pereira", department: "Partner", userType: "guest" },
  { displayName: "Frits Federatie", department: "Research", source: "federated", preferredLanguage: "nl" },
  { displayName: "Olaf Onprem", department: "Warehouse", source: "synced", passwordWriteback: false },
  { displayName: "Wilma Writeback", department: "Warehouse", source: "synced", passwordWriteback: true },
  { displayName: "Dirk Dicht", department: "Sales", accountEnabled: false, preferredLanguage: "nl" },
  { displayName: "Gijs Groep", department: "Sales", inRoleAssignableGroup: true },
];

export function createDemoTenant(): DemoTenant {
  const cards = new Map(SEEDS.map((seed, index) => cardOf(seed, index)).map((card) => [card.id, card]));
  return {
    people: () => Promise.resolve([...cards.values()]),
    find: (id) => cards.get(id),
    reset(id, at) {
      const card = cards.get(id);
      if (card !== undefined)
        cards.set(id, { ...card, lastPasswordChange: at.toISOString(), mustChange: true });
    },
  };
}

function cardOf(seed: Seed, index: number): PersonCard {
  const { displayName, roles = [], methods = [], inRoleAssignableGroup = false, ...given } = seed;
  const address = displayName
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z ]/g, "")
    .replaceAll(" ", ".");
  const person: Person = {
    id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
    userPrincipalName: `${address}@contoso.example`,
    displayName,
    userType: "member",
    accountEnabled: true,
    source: "cloud",
    lastPasswordChange: new Date(Date.UTC(2026, index % 11, 3 + index, 8, 15)),
    mustChangePassword: false,
    ...given,
  };
  const standing: Standing = {
    roles: roles.map((name) => ({ templateId: name, name, scope: "/" })),
    inRoleAssignableGroup,
    inRestrictedUnit: false,
  };
  const sspr: SsprState = {
    policy: "all",
    inScope: true,
    licensed: true,
    methodsRequired: 2,
    methodsRegistered: methods,
  };
  return describePerson(person, standing, sspr);
}

import { mockPerson, type MockPerson } from "../../adapters/directory/mock/mock-person.js";
import { assigned, BUILT_IN_ROLES } from "../../adapters/directory/mock/roles.js";
import { CONTOSO_PEOPLE } from "../../adapters/directory/mock/people/contoso-people.js";
import { EMMA, KARIN } from "../conversations/conversation.js";
import { type House, openHouse, openTalk } from "../support/talk.js";
import type { FaultRow } from "./fault-row.js";

const MOST_GAP_MS = 10;
const DAY_MS = 24 * 3_600_000;
/** People in one tenant: its look-up goes through all of them. */
const A_HOUSE = 100;

/** Who asks, and about whom: people out of reach of a help desk's role, and anybody for those without a role. */
const ASKERS = [
  { name: "help desk", as: KARIN, roles: [assigned(BUILT_IN_ROLES.globalAdministrator)] },
  { name: "no role", as: EMMA, roles: [] },
] as const;

/** What is said of people who exist against what is said of names that nobody has, through the whole bot. */
export const enumerationRow: FaultRow = {
  name: "enumeration",
  does: "existing against unknown people, asked for by a help desk they are out of reach of, and without a role",
  short: 1_000,
  long: 1_000,
  passes: `same bytes, median gap at most ${MOST_GAP_MS} ms`,
  async run({ count }) {
    const gaps: string[] = [];
    const details: string[] = [];
    let passed = true;
    for (const { name, as, roles } of ASKERS) {
      const times: Times = { known: [], unknown: [] };
      const different: string[] = [];
      for (let from = 0; from < count; from += A_HOUSE) {
        const numbers = Array.from({ length: Math.min(A_HOUSE, count - from) }, (_, index) => from + index);
        const people = numbers.map((number) => existing(number, roles));
        const house = await openHouse({ people: [...CONTOSO_PEOPLE, ...people] });
        try {
          different.push(...(await compare(house, as, numbers, times)));
        } finally {
          await house.close();
        }
      }
      const gap = Math.abs(median(times.known) - median(times.unknown));
      passed &&= different.length === 0 && gap <= MOST_GAP_MS;
      gaps.push(`${name}: ${different.length} different, gap ${gap.toFixed(1)} ms`);
      details.push(...different.slice(0, 3));
    }
    return { passed, found: gaps.join("; "), details };
  },
};

interface Times {
  readonly known: number[];
  readonly unknown: number[];
}

/** Asks for each number twice, adds how long it took, and gives the answers that differ. */
async function compare(
  house: House,
  as: string,
  numbers: readonly number[],
  times: Times,
): Promise<readonly string[]> {
  const different: string[] = [];
  for (const number of numbers) {
    const said: string[] = [];
    // In turns, and each first as often as the other: what is slow for both tells nothing.
    const kinds = number % 2 === 0 ? (["known", "unknown"] as const) : (["unknown", "known"] as const);
    for (const kind of kinds) {
      const name = `${kind === "known" ? "exists" : "absent"}.${number}@contoso.com`;
      const talk = await openTalk(house, as, "en-GB");
      const began = performance.now();
      const heard = await talk.say(`${name} forgot the password, can you reset it?`);
      times[kind].push(performance.now() - began);
      said.push(heard.replaceAll(name, "NAME"));
      house.clock.move(DAY_MS);
    }
    if (said[0] !== said[1]) different.push(`"${said[0]}" and "${said[1]}"`);
  }
  return different;
}

function existing(index: number, roles: MockPerson["roles"]): MockPerson {
  return mockPerson({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
    userPrincipalName: `exists.${index}@contoso.com`,
    givenName: "Exists",
    surname: String(index),
    roles,
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

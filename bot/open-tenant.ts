import { createMockDirectory } from "../adapters/directory/mock/mock-directory.js";
import { CONTOSO_PEOPLE } from "../adapters/directory/mock/people/contoso-people.js";
import { type MockPersonSummary, toSummary } from "../adapters/directory/mock/person-views.js";
import { CONTOSO } from "../adapters/directory/mock/tenant-settings.js";
import type { Clock } from "../adapters/ports/clock.js";
import type { Random } from "../adapters/ports/random.js";
import type { LocalConfig } from "./config.js";
import type { Log } from "./log.js";
import { openGraph } from "./open-graph.js";

/** Everybody of the invented tenant, as they stand now. */
export type ListPeople = () => Promise<readonly MockPersonSummary[]>;

export interface OpenTenantDeps {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

/** The invented tenant of local mode: in this process, or behind a fake of Graph that holds the same people. */
export function openTenant({ directory: where }: LocalConfig, deps: OpenTenantDeps) {
  const { clock, random } = deps;
  if (where === "mock") {
    const directory = createMockDirectory({ people: CONTOSO_PEOPLE, tenant: CONTOSO, clock, random });
    const listPeople: ListPeople = async () => directory.listPeople();
    return { directory, listPeople };
  }
  const directory = openGraph(where, deps);
  const listPeople: ListPeople = async () => {
    const now = clock.now();
    const read = CONTOSO_PEOPLE.map(async (account) => {
      const found = await directory.person(account.person.id);
      if (found.kind === "unavailable") throw new Error(found.operatorHint);
      return found.kind === "none"
        ? []
        : [{ ...toSummary(account, CONTOSO, { began: now, now }), ...found.person }];
    });
    return (await Promise.all(read)).flat();
  };
  return { directory, listPeople };
}

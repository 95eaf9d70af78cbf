import type { Clock } from "../../ports/clock.js";
import type { Unavailable } from "../../ports/directory.js";
import { isFederated, readGraphDomains } from "./domains.js";
import type { Budget } from "./http/budget.js";
import type { Sources } from "./person.js";
import type { ReadDeps } from "./read-graph.js";
import { missing } from "./why-unavailable.js";
import type { Writeback } from "./writeback.js";

/** Domains change once in months; every look at a person needs them. */
const FRESH = 10 * 60_000;

export interface SourcesDeps extends ReadDeps {
  readonly clock: Clock;
  readonly writeback: Writeback;
  readonly withoutWriteback: readonly string[];
}

export type FoundSources = { readonly kind: "sources"; readonly sources: Sources } | Unavailable;

/** Where passwords live, as far as is known by now. Domains are read once in ten minutes; a failure is not remembered. */
export function createSources(deps: SourcesDeps): (budget: Budget) => Promise<FoundSources> {
  const withoutWriteback = new Set(deps.withoutWriteback.map((domain) => domain.toLowerCase()));
  let known: { readonly until: number; readonly federatedDomains: ReadonlySet<string> } | undefined;
  const found = (federatedDomains: ReadonlySet<string>): FoundSources => ({
    kind: "sources",
    sources: { federatedDomains, withoutWriteback, writeback: deps.writeback.known() },
  });
  return async (budget) => {
    const now = deps.clock.now().getTime();
    if (known && now < known.until) return found(known.federatedDomains);
    const domains = await readGraphDomains(deps, budget);
    switch (domains.kind) {
      case "unavailable":
        return domains;
      case "none":
        return missing("Domain.Read.All", "The tenant's list of domains");
      case "value":
        break;
    }
    const federatedDomains = new Set(domains.value.filter(isFederated).map(({ id }) => id.toLowerCase()));
    known = { until: now + FRESH, federatedDomains };
    return found(federatedDomains);
  };
}

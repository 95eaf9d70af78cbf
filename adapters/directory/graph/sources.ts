import { z } from "zod";
import type { Clock } from "../../ports/clock.js";
import type { Unavailable } from "../../ports/directory.js";
import { isFederated, readGraphDomains } from "./domains.js";
import type { Budget } from "./http/budget.js";
import type { Sources } from "./person.js";
import { type ReadDeps, readAll } from "./read-graph.js";
import { missing } from "./why-unavailable.js";

const SYNCHRONIZATION = z.object({
  features: z.object({ passwordWritebackEnabled: z.boolean().nullish() }).nullish(),
});

/** Domains and the writeback switch change once in months; every look at a person needs them. */
const FRESH = 10 * 60_000;

export interface SourcesDeps extends ReadDeps {
  readonly clock: Clock;
  readonly readsWriteback: boolean;
  readonly withoutWriteback: readonly string[];
}

export type FoundSources = { readonly kind: "sources"; readonly sources: Sources } | Unavailable;

/** Reads where passwords live, at most once in ten minutes. A failure is not remembered. */
export function createSources(deps: SourcesDeps): (budget: Budget) => Promise<FoundSources> {
  let known: { readonly until: number; readonly sources: Sources } | undefined;
  return async (budget) => {
    const now = deps.clock.now().getTime();
    if (known && now < known.until) return { kind: "sources", sources: known.sources };
    const [domains, writeback] = await Promise.all([
      readGraphDomains(deps, budget),
      readWriteback(deps, budget),
    ]);
    switch (domains.kind) {
      case "unavailable":
        return domains;
      case "none":
        return missing("Domain.Read.All", "The tenant's list of domains");
      case "value":
        break;
    }
    const sources = {
      federatedDomains: new Set(domains.value.filter(isFederated).map(({ id }) => id.toLowerCase())),
      writeback,
      withoutWriteback: new Set(deps.withoutWriteback.map((domain) => domain.toLowerCase())),
    };
    // A switch that could not be read this time may be readable the next.
    if (writeback !== undefined || !deps.readsWriteback) known = { until: now + FRESH, sources };
    return { kind: "sources", sources };
  };
}

/** Undefined is unknown, and unknown counts as no: nobody is told a password that may never work. */
export async function readWriteback(
  deps: ReadDeps & Pick<SourcesDeps, "readsWriteback">,
  budget: Budget,
): Promise<boolean | undefined> {
  if (!deps.readsWriteback) return undefined;
  const request = { call: "synchronization", path: "/directory/onPremisesSynchronization" } as const;
  const read = await readAll(deps, request, SYNCHRONIZATION, budget);
  const [synchronization] = read.kind === "value" ? read.value : [];
  return synchronization?.features?.passwordWritebackEnabled ?? undefined;
}

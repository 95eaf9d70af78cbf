import { z } from "zod";
import type { FoundDomains } from "../../ports/directory.js";
import type { Domain } from "../../ports/domain.js";
import type { Budget } from "./http/budget.js";
import { type ReadDeps, type Reading, readAll } from "./read-graph.js";

const DOMAIN = z.object({
  id: z.string(),
  authenticationType: z.string(),
  isDefault: z.boolean().nullish(),
  isVerified: z.boolean().nullish(),
  passwordValidityPeriodInDays: z.number().nullish(),
});

type GraphDomain = z.output<typeof DOMAIN>;

const SELECT = "$select=id,authenticationType,isDefault,isVerified,passwordValidityPeriodInDays";
/** What Entra keeps for "never" (domain resource, 2024-11). */
const NEVER = 2_147_483_647;

export function readGraphDomains(deps: ReadDeps, budget: Budget): Promise<Reading<readonly GraphDomain[]>> {
  return readAll(deps, { call: "domains", path: `/domains?${SELECT}` }, DOMAIN, budget);
}

export async function readDomains(deps: ReadDeps, budget: Budget): Promise<FoundDomains> {
  const read = await readGraphDomains(deps, budget);
  if (read.kind === "unavailable") return read;
  const verified = (read.kind === "value" ? read.value : []).filter(({ isVerified }) => isVerified !== false);
  return { kind: "domains", domains: verified.map(toDomain).toSorted(defaultFirst) };
}

function toDomain(domain: GraphDomain): Domain {
  const { passwordValidityPeriodInDays: days } = domain;
  return {
    name: domain.id,
    isDefault: domain.isDefault === true,
    authentication: isFederated(domain) ? "federated" : "managed",
    // Nothing said is not 90 days, whatever the resource's page says: tenants made since 2021 never expire.
    ...(typeof days === "number" && { passwordValidityDays: days >= NEVER ? "never" : days }),
  };
}

export function isFederated({ authenticationType }: GraphDomain): boolean {
  return authenticationType.toLowerCase() === "federated";
}

function defaultFirst(one: Domain, other: Domain): number {
  if (one.isDefault !== other.isDefault) return one.isDefault ? -1 : 1;
  return one.name < other.name ? -1 : 1;
}

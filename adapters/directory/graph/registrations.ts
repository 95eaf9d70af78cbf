import { z } from "zod";
import type { FoundRegistrations } from "../../ports/directory.js";
import type { PersonRegistration } from "../../ports/sspr.js";
import type { Budget } from "./http/budget.js";
import { type ReadDeps, readPage } from "./read-graph.js";

const ROW = z.object({
  id: z.string(),
  userPrincipalName: z.string(),
  userDisplayName: z.string().nullish(),
  userType: z.string().nullish(),
  isAdmin: z.boolean().nullish(),
  isSsprEnabled: z.boolean().nullish(),
  isSsprRegistered: z.boolean().nullish(),
  isSsprCapable: z.boolean().nullish(),
});

const REPORT = "/reports/authenticationMethods/userRegistrationDetails";
/** The query of a link to a further page; the dollar sign may come encoded. */
const PAGE_QUERY = /^(?:[^\s#?\\]*&)?(?:\$|%24)skiptoken=[^\s#?\\]*$/i;
/** What scripts in wide use ask for; Graph serves fewer where it wants to. */
const PAGE = 999;

/** One page; `after` is the query of Graph's own link to it. */
export async function readRegistrations(
  deps: ReadDeps,
  after: string | undefined,
  budget: Budget,
): Promise<FoundRegistrations> {
  if (after !== undefined && !PAGE_QUERY.test(after)) {
    return { kind: "unavailable", operatorHint: "The registration report has no such page." };
  }
  const path = `${REPORT}?${after ?? `$top=${PAGE}`}`;
  const page = await readPage(deps, { call: "registrations", path }, ROW, budget);
  if (page.kind === "unavailable") return page;
  if (page.kind === "none") return { kind: "registrations", rows: [] };
  const { items, next } = page.value;
  const query = next?.split("?")[1];
  return {
    kind: "registrations",
    rows: items.map(toRow),
    ...(query !== undefined && { next: query }),
  };
}

function toRow(row: z.output<typeof ROW>): PersonRegistration {
  return {
    personId: row.id,
    userPrincipalName: row.userPrincipalName,
    displayName: row.userDisplayName ?? row.userPrincipalName,
    administrator: row.isAdmin === true,
    userType: row.userType?.toLowerCase() === "guest" ? "guest" : "member",
    enabled: row.isSsprEnabled === true,
    registered: row.isSsprRegistered === true,
    capable: row.isSsprCapable === true,
  };
}

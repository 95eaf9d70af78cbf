import type { FoundRegistrations } from "../../ports/directory.js";
import type { PersonRegistration } from "../../ports/sspr.js";
import type { MockPerson } from "./mock-person.js";
import { underTwoGatePolicy } from "./roles.js";
import { ssprState } from "./sspr-state.js";
import type { TenantSettings } from "./tenant-settings.js";

/** Small, so that the tenant's fifty people fill two pages, as many as are read without a pause. */
const PAGE = 25;

/** One page of the report; `after` is the number of people before it. */
export function registrationPage(
  people: readonly MockPerson[],
  tenant: TenantSettings,
  after: string | undefined,
): FoundRegistrations {
  const from = after === undefined ? 0 : Number(after);
  if (!Number.isInteger(from) || from < 0 || from % PAGE !== 0) {
    return { kind: "unavailable", operatorHint: "the registration report has no such page" };
  }
  const listed = people.filter(({ person, sspr }) => person.accountEnabled && sspr.reported);
  const rows = listed.slice(from, from + PAGE).map((account) => rowOf(account, tenant));
  return {
    kind: "registrations",
    rows,
    ...(from + PAGE < listed.length ? { next: String(from + PAGE) } : {}),
  };
}

function rowOf(account: MockPerson, tenant: TenantSettings): PersonRegistration {
  const { person, roles } = account;
  const never = new Date(0);
  const { inScope = false, registered = false } = ssprState(account, tenant, { began: never, now: never });
  return {
    personId: person.id,
    userPrincipalName: person.userPrincipalName,
    displayName: person.displayName,
    administrator: underTwoGatePolicy(roles),
    userType: person.userType,
    enabled: inScope,
    registered,
    capable: inScope && registered,
  };
}

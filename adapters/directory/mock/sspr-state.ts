import type { SsprPolicy, SsprState } from "../../ports/sspr.js";
import type { MockPerson } from "./mock-person.js";
import { underTwoGatePolicy } from "./roles.js";
import type { TenantSettings } from "./tenant-settings.js";

const HOUR = 3_600_000;
/** How long Entra keeps somebody out after too many tries (troubleshoot-sspr, 2025-06-06). */
const THROTTLE = 24 * HOUR;

/**
 * What self-service password reset holds for a person. Administrators have a switch and a two-method rule of
 * their own, whatever the policy for everybody else (learn.microsoft.com/entra/identity/authentication/
 * concept-sspr-policy, 2025-05-15). Guests reset at home, never here. `began` is when the tenant began.
 */
export function ssprState(
  account: MockPerson,
  { sspr }: TenantSettings,
  { began, now }: { readonly began: Date; readonly now: Date },
): SsprState {
  if (!account.sspr.reported) return {};
  const administrator = underTwoGatePolicy(account.roles);
  const throttledUntil = new Date(began.getTime() + THROTTLE);
  const methodsRequired = administrator ? 2 : sspr.methodsRequired;
  const counting = account.sspr.methods.filter((kind) => !administrator || kind !== "security-questions");
  return {
    policy: sspr.policy,
    inScope:
      account.person.userType === "member" &&
      (administrator ? sspr.administrators : reaches(sspr.policy, account)),
    licensed: account.sspr.licensed,
    administrator,
    administratorsAllowed: sspr.administrators,
    methodsRequired,
    methodsRegistered: [...account.sspr.methods],
    registered: counting.length >= methodsRequired,
    ...(account.sspr.throttled && now < throttledUntil ? { throttledUntil } : {}),
  };
}

function reaches(policy: SsprPolicy, account: MockPerson): boolean {
  switch (policy) {
    case "none":
      return false;
    case "selected":
      return account.sspr.inGroup;
    case "all":
      return true;
  }
}

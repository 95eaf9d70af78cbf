import type { SsprState } from "../../ports/directory.js";
import type { MockPerson } from "./mock-person.js";
import { underTwoGatePolicy } from "./roles.js";
import type { TenantSettings } from "./tenant-settings.js";

/**
 * What self-service password reset holds for a person. Administrators have a switch and a two-method rule of
 * their own, whatever the policy for everybody else (learn.microsoft.com/entra/identity/authentication/
 * concept-sspr-policy, 2025-05-15). Guests reset at home, never here.
 */
export function ssprState(account: MockPerson, { sspr }: TenantSettings): SsprState {
  const twoGate = underTwoGatePolicy(account.roles);
  return {
    policy: sspr.policy,
    inScope:
      account.person.userType === "member" && (twoGate ? sspr.administrators : reaches(sspr.policy, account)),
    licensed: account.sspr.licensed,
    methodsRequired: twoGate ? 2 : sspr.methodsRequired,
    methodsRegistered: [...account.sspr.methods],
  };
}

function reaches(policy: SsprState["policy"], account: MockPerson): boolean {
  switch (policy) {
    case "none":
      return false;
    case "selected":
      return account.sspr.inGroup;
    case "all":
      return true;
  }
}

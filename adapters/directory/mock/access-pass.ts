import type { AccessPassWrite } from "../../ports/directory.js";
import type { Random } from "../../ports/random.js";
import { Secret } from "../../ports/secret.js";
import type { MockPerson } from "./mock-person.js";
import type { TenantSettings } from "./tenant-settings.js";

type Policy = TenantSettings["accessPass"];
type Refusal = Extract<AccessPassWrite, { kind: "not-created" }>["reason"];

/** Entra's default is 8; a tenant may ask for up to 48. */
const PASS_LENGTH = 12;
const PASS_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789+*!&%?";
/** Entra takes 10 minutes to 30 days, and then what the tenant's policy allows. */
const SHORTEST_MINUTES = 10;

/** Guests sign in at home, so a pass of this tenant is of no use to them. */
export function mayHaveAccessPass(account: MockPerson, { enabled }: Policy): boolean {
  return enabled && account.inAccessPassGroup && account.person.userType === "member";
}

export function accessPassRefusal(account: MockPerson, policy: Policy, minutes: number): Refusal | undefined {
  if (!mayHaveAccessPass(account, policy)) return "policy-off";
  return minutes < SHORTEST_MINUTES || minutes > policy.longestMinutes ? "not-permitted" : undefined;
}

export function createPass(random: Random): Secret {
  const letters = Array.from({ length: PASS_LENGTH }, () =>
    PASS_LETTERS.charAt(random.below(PASS_LETTERS.length)),
  );
  return new Secret(letters.join(""));
}

import { z } from "zod";
import type { FoundSsprState, SsprMethod, SsprState } from "../../ports/directory.js";
import type { Budget } from "./http/budget.js";
import { isObjectId } from "./odata.js";
import { type ReadDeps, readOne } from "./read-graph.js";

const REGISTRATION = z.object({
  isAdmin: z.boolean().nullish(),
  isSsprEnabled: z.boolean().nullish(),
  methodsRegistered: z.array(z.string()).nullish(),
});

const LICENCES = z.object({
  assignedPlans: z
    .array(z.object({ service: z.string().nullish(), capabilityStatus: z.string().nullish() }))
    .nullish(),
});

/** userRegistrationDetails.methodsRegistered; what is not here does not count for a password reset. */
const METHODS: Readonly<Record<string, SsprMethod>> = {
  mobilePhone: "mobile-phone",
  alternateMobilePhone: "mobile-phone",
  officePhone: "office-phone",
  email: "alternate-email",
  microsoftAuthenticatorPush: "authenticator-app",
  softwareOneTimePasscode: "authenticator-app",
  securityQuestion: "security-questions",
};

/** What Graph v1.0 does not know of a tenant: whom the policy is for, and how many methods it asks. */
export type DeclaredSspr = Pick<SsprState, "policy" | "methodsRequired">;

/** The registration report lags by hours; it holds nobody who is disabled. */
export async function readSspr(
  deps: ReadDeps,
  { id, declared }: { readonly id: string; readonly declared: DeclaredSspr },
  budget: Budget,
): Promise<FoundSsprState> {
  if (!isObjectId(id)) return { kind: "none" };
  const key = id.toLowerCase();
  const report = `/reports/authenticationMethods/userRegistrationDetails/${key}`;
  const [licences, registration] = await Promise.all([
    readOne(deps, { call: "user", path: `/users/${key}?$select=assignedPlans` }, LICENCES, budget),
    readOne(deps, { call: "registration", path: report }, REGISTRATION, budget),
  ]);
  if (licences.kind !== "value") return licences;
  if (registration.kind === "unavailable") return registration;
  const { isAdmin, isSsprEnabled, methodsRegistered } =
    registration.kind === "value" ? registration.value : NOT_REPORTED;
  return {
    kind: "sspr",
    state: {
      policy: declared.policy,
      inScope: isSsprEnabled === true,
      licensed: (licences.value.assignedPlans ?? []).some(isPremium),
      methodsRequired: isAdmin === true ? 2 : declared.methodsRequired,
      methodsRegistered: [...new Set((methodsRegistered ?? []).flatMap((method) => METHODS[method] ?? []))],
    },
  };
}

const NOT_REPORTED: z.output<typeof REGISTRATION> = {};

type Plan = NonNullable<z.output<typeof LICENCES>["assignedPlans"]>[number];

function isPremium({ service, capabilityStatus }: Plan): boolean {
  return service === "AADPremiumService" && capabilityStatus === "Enabled";
}

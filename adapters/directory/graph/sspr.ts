import { z } from "zod";
import type { FoundSsprState, FoundTenantSspr } from "../../ports/directory.js";
import type { SsprMethod, SsprState } from "../../ports/sspr.js";
import type { Budget } from "./http/budget.js";
import { isObjectId } from "./odata.js";
import { type ReadDeps, type Reading, readOne } from "./read-graph.js";

const REGISTRATION = z.object({
  isAdmin: z.boolean().nullish(),
  isSsprEnabled: z.boolean().nullish(),
  isSsprRegistered: z.boolean().nullish(),
  methodsRegistered: z.array(z.string()).nullish(),
});

const LICENCES = z.object({
  assignedPlans: z
    .array(z.object({ service: z.string().nullish(), capabilityStatus: z.string().nullish() }))
    .nullish(),
});

const POLICY = z.object({ allowedToUseSSPR: z.boolean().nullish() });

type Registration = z.output<typeof REGISTRATION>;
type Licences = z.output<typeof LICENCES>;

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

/**
 * Graph v1.0 knows neither the tenant's policy nor how many methods it asks of ordinary people. The registration
 * report lags by hours, and people who are new or disabled are not in it.
 */
export async function readSspr(deps: ReadDeps, id: string, budget: Budget): Promise<FoundSsprState> {
  if (!isObjectId(id)) return { kind: "none" };
  const key = id.toLowerCase();
  const report = `/reports/authenticationMethods/userRegistrationDetails/${key}`;
  const [licences, registration, administratorsAllowed] = await Promise.all([
    readOne(deps, { call: "user", path: `/users/${key}?$select=assignedPlans` }, LICENCES, budget),
    readOne(deps, { call: "registration", path: report }, REGISTRATION, budget),
    readPolicy(deps, budget),
  ]);
  if (licences.kind !== "value") return licences;
  if (registration.kind === "unavailable") return registration;
  const licensed = isLicensed(licences.value);
  return {
    kind: "sspr",
    state: {
      ...(registration.kind === "value" && stateOf(registration.value)),
      ...(licensed !== undefined && { licensed }),
      ...(administratorsAllowed.kind === "value" && { administratorsAllowed: administratorsAllowed.value }),
    },
  };
}

/** The two settings that Graph v1.0 knows. */
export async function readTenantSspr(
  deps: ReadDeps,
  passwordWriteback: boolean | undefined,
  budget: Budget,
): Promise<FoundTenantSspr> {
  const allowed = await readPolicy(deps, budget);
  if (allowed.kind === "unavailable") return allowed;
  return {
    kind: "tenant-sspr",
    settings: {
      ...(allowed.kind === "value" && { administratorsAllowed: allowed.value }),
      ...(passwordWriteback !== undefined && { passwordWriteback }),
    },
  };
}

/** Administrators have a switch of their own, whatever its page says of "users" (concept-sspr-policy, 2025-05-15). */
async function readPolicy(deps: ReadDeps, budget: Budget): Promise<Reading<boolean>> {
  const request = { call: "authorizationPolicy", path: "/policies/authorizationPolicy" } as const;
  const read = await readOne(deps, request, POLICY, budget);
  if (read.kind !== "value") return read;
  const { allowedToUseSSPR } = read.value;
  return typeof allowedToUseSSPR === "boolean"
    ? { kind: "value", value: allowedToUseSSPR }
    : { kind: "none" };
}

function stateOf({ isAdmin, isSsprEnabled, isSsprRegistered, methodsRegistered }: Registration): SsprState {
  return {
    ...(typeof isSsprEnabled === "boolean" && { inScope: isSsprEnabled }),
    ...(typeof isSsprRegistered === "boolean" && { registered: isSsprRegistered }),
    ...(typeof isAdmin === "boolean" && { administrator: isAdmin }),
    // Administrators are always asked for two; of everybody else the tenant decides, and Graph does not tell.
    ...(isAdmin === true && { methodsRequired: 2 }),
    ...(methodsRegistered && {
      methodsRegistered: [...new Set(methodsRegistered.flatMap((method) => METHODS[method] ?? []))],
    }),
  };
}

/**
 * Entra ID P1 is enough, and no plan at all is not. Between them lie plans that may bring the right along, such as
 * Microsoft 365 Business Standard: unknown.
 */
function isLicensed({ assignedPlans }: Licences): boolean | undefined {
  const active = assignedPlans?.filter(({ capabilityStatus }) => capabilityStatus === "Enabled");
  if (active?.length === 0) return false;
  return active?.some(({ service }) => service === "AADPremiumService") || undefined;
}

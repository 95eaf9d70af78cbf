import type { z } from "zod";
import { DEFAULT_HOUSE_RULES, type HouseRules } from "../adapters/directory/guard/house-rules.js";
import type { localSettings } from "./config-settings.js";

/** What the guard is told of the organisation's own rules. */
export function houseRulesOf(
  settings: Pick<
    z.output<typeof localSettings>,
    | "PRIVILEGED_TARGETS"
    | "PROTECTED_ACCOUNTS"
    | "SECURITY_CONTACTS"
    | Extract<keyof z.output<typeof localSettings>, `LIMIT_${string}`>
  >,
): HouseRules {
  return {
    privilegedTargets: settings.PRIVILEGED_TARGETS,
    protectedAccounts: settings.PROTECTED_ACCOUNTS,
    securityContacts: settings.SECURITY_CONTACTS,
    limits: {
      actorHour: settings.LIMIT_ACTOR_HOUR,
      actorDay: settings.LIMIT_ACTOR_DAY,
      target15Minutes: settings.LIMIT_TARGET_15_MINUTES,
      targetDay: settings.LIMIT_TARGET_DAY,
      tenant10Minutes: settings.LIMIT_TENANT_10_MINUTES,
      lookUpsMinute: settings.LIMIT_LOOK_UPS_MINUTE,
      lookUpsHour: settings.LIMIT_LOOK_UPS_HOUR,
      batchesHour: settings.LIMIT_BATCHES_HOUR,
      batchesDay: settings.LIMIT_BATCHES_DAY,
      batchTenant10Minutes: settings.LIMIT_BATCH_TENANT_10_MINUTES,
      batchLookUpsHour: settings.LIMIT_BATCH_LOOK_UPS_HOUR,
      failedProofs: settings.LIMIT_FAILED_PROOFS,
    },
    signInAge: DEFAULT_HOUSE_RULES.signInAge,
  };
}

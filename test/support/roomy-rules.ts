import { DEFAULT_HOUSE_RULES, type HouseRules } from "../../adapters/directory/guard/house-rules.js";

const MANY = 100_000;

/** The house rules with room for everything, for tests that are not about limits. */
export const ROOMY_RULES: HouseRules = {
  ...DEFAULT_HOUSE_RULES,
  limits: {
    actorHour: MANY,
    actorDay: MANY,
    target15Minutes: MANY,
    targetDay: MANY,
    tenant10Minutes: MANY,
    lookUpsMinute: MANY,
    lookUpsHour: MANY,
    batchesHour: MANY,
    batchesDay: MANY,
    batchTenant10Minutes: MANY,
    batchLookUpsHour: MANY,
    failedProofs: MANY,
  },
};

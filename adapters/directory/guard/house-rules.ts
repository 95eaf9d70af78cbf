const MINUTE_MS = 60_000;

/** How often at most; over which time is part of the name. */
export interface HouseLimits {
  readonly actorHour: number;
  readonly actorDay: number;
  readonly target15Minutes: number;
  readonly targetDay: number;
  /** When it is reached, all resets pause for ten minutes and the security contacts are told. */
  readonly tenant10Minutes: number;
  readonly lookUpsMinute: number;
  readonly lookUpsHour: number;
  /** Confirmed batches of one actor. */
  readonly batchesHour: number;
  readonly batchesDay: number;
  /** People in all batches of the tenant; when it is reached, batches pause for ten minutes. */
  readonly batchTenant10Minutes: number;
  /** Lists, groups and searches that one actor has held against the directory. */
  readonly batchLookUpsHour: number;
  /** Of one actor in a day; when it is reached, their resets are locked for a day. */
  readonly failedProofs: number;
}

/** What an organisation decides for itself, beside Microsoft's matrix. */
export interface HouseRules {
  /** Whether people with a role or extra protection can be reset here at all; then a second person must agree. */
  readonly privilegedTargets: "off" | "with-approval";
  /** Object ids or user principal names, in any case, of accounts that are never reset here. */
  readonly protectedAccounts: readonly string[];
  /** Object ids or user principal names of those who are told when resets pause. */
  readonly securityContacts: readonly string[];
  readonly limits: HouseLimits;
  /** How long ago an actor may have signed in, where that is known. */
  readonly signInAge: { readonly ordinaryMs: number; readonly privilegedMs: number };
}

export const DEFAULT_HOUSE_RULES: HouseRules = {
  privilegedTargets: "off",
  protectedAccounts: [],
  securityContacts: [],
  limits: {
    actorHour: 5,
    actorDay: 20,
    target15Minutes: 1,
    targetDay: 3,
    tenant10Minutes: 30,
    lookUpsMinute: 10,
    lookUpsHour: 60,
    batchesHour: 1,
    batchesDay: 2,
    batchTenant10Minutes: 40,
    batchLookUpsHour: 6,
    failedProofs: 5,
  },
  signInAge: { ordinaryMs: 15 * MINUTE_MS, privilegedMs: 5 * MINUTE_MS },
};

/** The same rules with more accounts that are never reset. */
export function withProtected(house: HouseRules, accounts: readonly string[]): HouseRules {
  return { ...house, protectedAccounts: [...house.protectedAccounts, ...accounts] };
}

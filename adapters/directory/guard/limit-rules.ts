import { LIMIT_NAMES, type LimitName } from "../../ports/guard.js";
import type { LimitRule } from "../../ports/limits.js";
import type { HouseLimits } from "./house-rules.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const BREAKER_MS = 10 * MINUTE_MS;

/** What one reset uses up. */
export function resetRules(limits: HouseLimits, actorId: string, targetId: string): readonly LimitRule[] {
  return [...actorRules(limits, actorId), ...targetRules(limits, targetId), tenantRule(limits)];
}

/** What can already be full before it is known whom a reset is for. */
export function actorRules(limits: HouseLimits, actorId: string): readonly LimitRule[] {
  const key = actorId.toLowerCase();
  return [
    { name: "actor-hour", key, most: limits.actorHour, windowMs: HOUR_MS },
    { name: "actor-day", key, most: limits.actorDay, windowMs: DAY_MS },
  ];
}

export function targetRules(limits: HouseLimits, targetId: string): readonly LimitRule[] {
  const key = targetId.toLowerCase();
  return [
    { name: "target-15-minutes", key, most: limits.target15Minutes, windowMs: 15 * MINUTE_MS },
    { name: "target-day", key, most: limits.targetDay, windowMs: DAY_MS },
  ];
}

/** A breaker: once it is reached, it stays open for a while, also where single uses leave the window. */
export function tenantRule({ tenant10Minutes }: HouseLimits): LimitRule {
  return {
    name: "tenant-10-minutes",
    key: "tenant",
    most: tenant10Minutes,
    windowMs: BREAKER_MS,
    pauseMs: BREAKER_MS,
  };
}

/** What the confirmation of a batch uses up: nobody begins with many of them. */
export function batchRules(limits: HouseLimits, actorId: string): readonly LimitRule[] {
  const key = actorId.toLowerCase();
  return [
    { name: "batches-hour", key, most: limits.batchesHour, windowMs: HOUR_MS },
    { name: "batches-day", key, most: limits.batchesDay, windowMs: DAY_MS },
  ];
}

/** What one person of a confirmed batch uses up. */
export function batchMemberRules(limits: HouseLimits, targetId: string): readonly LimitRule[] {
  return [...targetRules(limits, targetId), batchTenantRule(limits)];
}

/**
 * The batches' own breaker, beside that of single resets: so a batch that somebody meant does not stop everybody
 * else's work, and many batches at once stop each other.
 */
export function batchTenantRule({ batchTenant10Minutes }: HouseLimits): LimitRule {
  return {
    name: "batch-tenant-10-minutes",
    key: "tenant",
    most: batchTenant10Minutes,
    windowMs: BREAKER_MS,
    pauseMs: BREAKER_MS,
  };
}

export function batchLookUpRule({ batchLookUpsHour }: HouseLimits, actorId: string): LimitRule {
  return {
    name: "batch-look-ups-hour",
    key: actorId.toLowerCase(),
    most: batchLookUpsHour,
    windowMs: HOUR_MS,
  };
}

export function lookUpRules(limits: HouseLimits, actorId: string): readonly LimitRule[] {
  const key = actorId.toLowerCase();
  return [
    { name: "look-ups-minute", key, most: limits.lookUpsMinute, windowMs: MINUTE_MS },
    { name: "look-ups-hour", key, most: limits.lookUpsHour, windowMs: HOUR_MS },
  ];
}

export function failedProofsRule({ failedProofs }: HouseLimits, actorId: string): LimitRule {
  return {
    name: "failed-proofs",
    key: actorId.toLowerCase(),
    most: failedProofs,
    windowMs: DAY_MS,
    pauseMs: DAY_MS,
  };
}

/** The same mistake counts once a day, however often it is repeated. */
export function sameProofRule(actorId: string, about: string): LimitRule {
  return { name: "same-proof", key: `${actorId} ${about}`.toLowerCase(), most: 1, windowMs: DAY_MS };
}

/** The limit that a person is told of. */
export function limitNameOf({ name }: LimitRule): LimitName {
  const known = LIMIT_NAMES.find((each) => each === name);
  if (known === undefined) throw new Error(`No person is told of the limit ${name}.`);
  return known;
}

/** Pure decisions of the wizard: which step follows, and whether a setting is as advised. */
import type { TenantSspr } from "../../adapters/ports/sspr.js";

export const SETUP_STEPS = [
  "licence",
  "who",
  "methods",
  "registration",
  "notifications",
  "help-desk",
  "test",
] as const;

export type SetupStep = (typeof SETUP_STEPS)[number];

/** Undefined after the last one: then the report. */
export function stepAfter(step: SetupStep): SetupStep | undefined {
  return SETUP_STEPS[SETUP_STEPS.indexOf(step) + 1];
}

/** Undefined before the first one: then today's state. */
export function stepBefore(step: SetupStep): SetupStep | undefined {
  return SETUP_STEPS[SETUP_STEPS.indexOf(step) - 1];
}

/** What the directory shows of a step, now. */
export type Seen =
  | "as-advised"
  /** It can be read, and is something else; that may be meant so. */
  | "otherwise"
  /** Microsoft Graph does not tell these settings. */
  | "not-visible"
  /** Nothing to see in any directory. */
  | "nothing-to-see";

export function seenOf(step: SetupStep, settings: TenantSspr): Seen {
  switch (step) {
    case "licence":
    case "test":
      return "nothing-to-see";
    case "who":
      return seen(settings.policy, (policy) => policy !== "none");
    case "methods":
      return seen(settings.methodsRequired, (count) => count === 2);
    case "registration":
      return settings.reconfirmAfterDays === undefined
        ? "not-visible"
        : seen(settings.registerAtSignIn, (asked) => asked);
    case "notifications": {
      const { notifyPerson, notifyAdministrators } = settings;
      if (notifyPerson === undefined || notifyAdministrators === undefined) return "not-visible";
      return notifyPerson && notifyAdministrators ? "as-advised" : "otherwise";
    }
    case "help-desk":
      // A directory that tells the neighbours of this setting tells this one too, and it is not set.
      if (settings.helpDeskLink !== undefined) return "as-advised";
      return settings.notifyPerson === undefined ? "not-visible" : "otherwise";
  }
}

function seen<Value>(value: Value | undefined, asAdvised: (value: Value) => boolean): Seen {
  if (value === undefined) return "not-visible";
  return asAdvised(value) ? "as-advised" : "otherwise";
}

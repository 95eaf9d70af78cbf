/** Works out, before anybody is sent there, whether self-service password reset will let a person through. */
import type { Person } from "../../../adapters/ports/directory.js";
import type { SsprState } from "../../../adapters/ports/sspr.js";
import type { Diagnosis, Doubt, Fixer, NextStep, Obstacle, SsprCode } from "./diagnosis.js";

export type DiagnosedPerson = Pick<Person, "userType" | "accountEnabled" | "source" | "passwordWriteback">;

/** One check: it passes, it stops the person, or nobody can tell. */
type Check =
  | "passes"
  | { readonly obstacle: Obstacle; readonly code?: SsprCode; readonly until?: Date }
  | { readonly doubt: Doubt };

/**
 * The checks of the page itself, in its order: the account, the policy and licence, the registered methods,
 * where the password lives (concept-sspr-howitworks, 2023-09-14); then the throttle.
 */
export function diagnose(person: DiagnosedPerson, sspr: SsprState, now: Date): Diagnosis {
  const checks =
    person.userType === "guest"
      ? [{ obstacle: "guest" } as const]
      : [
          account(person),
          scope(sspr),
          licence(sspr),
          methods(sspr),
          passwordHome(person),
          throttle(sspr, now),
        ];
  const stops = checks.flatMap((check) => (check !== "passes" && "obstacle" in check ? [check] : []));
  const doubts = checks.flatMap((check) => (check !== "passes" && "doubt" in check ? [check.doubt] : []));
  const obstacles = stops.map(({ obstacle }) => obstacle);
  const cause = MOST_STUBBORN_FIRST.find((obstacle) => obstacles.includes(obstacle));
  const code = stops[0]?.code;
  const until = stops.find((stop) => stop.until !== undefined)?.until;
  return {
    ...verdict(cause, doubts),
    ...(code === undefined ? {} : { code }),
    ...(cause === undefined ? {} : { cause }),
    ...(until === undefined ? {} : { until: until.toISOString() }),
    ...(sspr.methodsRequired === undefined ? {} : { methodsRequired: sspr.methodsRequired }),
    obstacles,
    doubts,
    administrator: sspr.administrator === true,
  };
}

function verdict(
  cause: Obstacle | undefined,
  doubts: readonly Doubt[],
): Pick<Diagnosis, "works" | "fixer" | "next"> {
  if (cause !== undefined) return { works: "no", ...WHAT_HELPS[cause] };
  if (doubts.length > 0) return { works: "unknown", fixer: "yourself", next: "try-sspr" };
  return { works: "yes", fixer: "nobody-needed", next: "use-sspr" };
}

/** With several obstacles the one decides that none of the others' remedies gets past. */
const MOST_STUBBORN_FIRST: readonly Obstacle[] = [
  "guest",
  "disabled",
  "federated",
  "administrators-off",
  "tenant-off",
  "not-in-scope",
  "unlicensed",
  "no-writeback",
  "throttled",
  "not-registered",
  "too-few-methods",
];

const WHAT_HELPS: Readonly<Record<Obstacle, { readonly fixer: Fixer; readonly next: NextStep }>> = {
  guest: { fixer: "home-organisation", next: "reset-at-home" },
  disabled: { fixer: "administrator", next: "ask-help-desk" },
  federated: { fixer: "provider", next: "reset-at-provider" },
  "administrators-off": { fixer: "administrator", next: "ask-help-desk" },
  "tenant-off": { fixer: "administrator", next: "ask-help-desk" },
  "not-in-scope": { fixer: "administrator", next: "ask-help-desk" },
  unlicensed: { fixer: "administrator", next: "ask-help-desk" },
  "no-writeback": { fixer: "administrator", next: "ask-help-desk" },
  throttled: { fixer: "time", next: "wait" },
  "not-registered": { fixer: "yourself", next: "register-first" },
  "too-few-methods": { fixer: "yourself", next: "register-first" },
};

function account({ accountEnabled }: DiagnosedPerson): Check {
  return accountEnabled ? "passes" : { obstacle: "disabled" };
}

/** Administrators have a switch of their own; the tenant's policy is for everybody else (concept-sspr-policy). */
function scope({ administrator, administratorsAllowed, inScope, policy }: SsprState): Check {
  if (administrator === true) {
    if (administratorsAllowed === false || inScope === false) return { obstacle: "administrators-off" };
    return administratorsAllowed === true || inScope === true ? "passes" : { doubt: "scope" };
  }
  if (policy === "none" && (administrator === false || inScope === false)) {
    return { obstacle: "tenant-off", code: "SSPR_0009" };
  }
  if (inScope === false) {
    // Without the policy nobody can tell "off" (9) from "not in the group" (13).
    return { obstacle: "not-in-scope", ...(policy === "selected" ? { code: "SSPR_0013" as const } : {}) };
  }
  return inScope === true || (policy === "all" && administrator === false) ? "passes" : { doubt: "scope" };
}

/** Whether an administrator needs a licence of their own is nowhere written: then it is a doubt. */
function licence({ licensed, administrator }: SsprState): Check {
  if (licensed === true) return "passes";
  if (licensed === undefined || administrator === true) return { doubt: "licence" };
  return { obstacle: "unlicensed", code: "SSPR_0012" };
}

const MOST_REQUIRED = 2;

/** What is counted wins over the report's word for it, which lags. */
function methods({ methodsRegistered, methodsRequired, registered, administrator }: SsprState): Check {
  const counting = methodsRegistered?.filter(
    (kind) => administrator !== true || kind !== "security-questions",
  ).length;
  if (counting === 0) return { obstacle: "not-registered", code: "SSPR_0014" };
  if (counting !== undefined && counting >= (methodsRequired ?? MOST_REQUIRED)) return "passes";
  if (counting !== undefined && methodsRequired !== undefined) {
    return { obstacle: "too-few-methods", code: "SSPR_0014" };
  }
  if (registered === undefined) return { doubt: "methods" };
  if (registered) return "passes";
  return { obstacle: counting === undefined ? "not-registered" : "too-few-methods", code: "SSPR_0014" };
}

/** A password kept elsewhere can be reset here only when it is written back there. */
function passwordHome({ source, passwordWriteback }: DiagnosedPerson): Check {
  if (source === "cloud" || passwordWriteback === true) return "passes";
  const code = passwordWriteback === false ? { code: "SSPR_0010" as const } : {};
  if (source === "federated") return { obstacle: "federated", ...code };
  return passwordWriteback === false ? { obstacle: "no-writeback", ...code } : { doubt: "writeback" };
}

function throttle({ throttledUntil }: SsprState, now: Date): Check {
  return throttledUntil !== undefined && throttledUntil > now
    ? { obstacle: "throttled", until: throttledUntil }
    : "passes";
}

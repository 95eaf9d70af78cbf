/** What stands in the way of a person who wants to reset their own password. JSON: it is stored with the talk. */

/** As the page of self-service password reset shows it (troubleshoot-sspr, 2025-06-06). */
export type SsprCode = "SSPR_0009" | "SSPR_0010" | "SSPR_0012" | "SSPR_0013" | "SSPR_0014";

/** Something known to be in the way. */
export type Obstacle =
  | "guest"
  | "disabled"
  | "administrators-off"
  | "tenant-off"
  | "not-in-scope"
  | "unlicensed"
  | "not-registered"
  | "too-few-methods"
  | "federated"
  | "no-writeback"
  | "throttled";

/** Something that decides and that the directory could not tell. */
export type Doubt = "scope" | "licence" | "methods" | "writeback";

/** Who can take the cause away. */
export type Fixer =
  "nobody-needed" | "yourself" | "time" | "administrator" | "home-organisation" | "provider";

/** What helps this person now. */
export type NextStep =
  | "use-sspr"
  | "try-sspr"
  | "register-first"
  | "wait"
  | "reset-at-home"
  | "reset-at-provider"
  | "ask-help-desk";

export interface Diagnosis {
  readonly works: "yes" | "no" | "unknown";
  /** What the page would show; absent where it shows another message, or where nobody can tell. */
  readonly code?: SsprCode;
  /** The obstacle that decides what helps; absent when none is known. */
  readonly cause?: Obstacle;
  /** Every known obstacle, in the order in which the page finds them. */
  readonly obstacles: readonly Obstacle[];
  readonly doubts: readonly Doubt[];
  readonly fixer: Fixer;
  readonly next: NextStep;
  /** When the throttle ends (UTC, ISO 8601). */
  readonly until?: string;
  readonly administrator: boolean;
  readonly methodsRequired?: 1 | 2;
}

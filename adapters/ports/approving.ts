import type { ApprovalState } from "./approvals.js";
import type { Person } from "./directory.js";
import type { DirectoryDown, Limited, Refused } from "./guard.js";
import type { ResetWay, SecretReader } from "./reset-ways.js";

export type ApprovalAsked =
  | {
      readonly kind: "asked";
      readonly requestId: string;
      readonly approvers: number;
      readonly expiresAt: Date;
    }
  /** At 0 the action is void. */
  | { readonly kind: "wrong-name"; readonly triesLeft: number }
  /** Nobody else may approve this, or none of them ever spoke to the bot. `whoMay` names the roles that count. */
  | { readonly kind: "nobody-reachable"; readonly whoMay: readonly string[] }
  | { readonly kind: "asked-before" }
  | { readonly kind: "expired" }
  | { readonly kind: "gone" }
  | { readonly kind: "changed-meanwhile" }
  | Limited
  | Refused
  | DirectoryDown;

/** A request as one of the two people may see it now. */
export type ApprovalShown =
  /** To somebody who may decide. */
  | {
      readonly kind: "wanted";
      readonly actor: Person;
      readonly target: Person;
      readonly reason: string;
      readonly way: ResetWay;
      readonly reader: SecretReader;
      readonly expiresAt: Date;
    }
  /** To the actor. `confirm` while the approved action still waits for its button. */
  | {
      readonly kind: "asked-by-you";
      readonly state: ApprovalState;
      readonly target: Person;
      readonly decidedBy?: Person;
      readonly confirm?: { readonly actionId: string; readonly way: ResetWay; readonly until: Date };
    }
  | ApprovalOver
  | Refused
  | DirectoryDown;

export interface ApprovalOver {
  readonly kind: "over";
  /** Undefined for a request that never was, or was forgotten. */
  readonly state?: Exclude<ApprovalState, "waiting">;
  /** It was this person who decided. */
  readonly byYou: boolean;
}

export type ApprovalDecided =
  | { readonly kind: "approved" | "declined"; readonly actor: Person; readonly target: Person }
  | ApprovalOver
  | { readonly kind: "changed-meanwhile" }
  | Refused
  | DirectoryDown;

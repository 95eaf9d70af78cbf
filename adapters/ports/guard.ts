import type { ApprovalState } from "./approvals.js";
import type { BatchGuard } from "./batch.js";
import type { DeliverySlip } from "./delivery.js";
import type { Person } from "./directory.js";

/** Who asks, and from where. Everything else about them is read from the directory, each time. */
export interface Actor {
  readonly personId: string;
  readonly conversationId: string;
  readonly personal: boolean;
  /** When they proved who they are, where the channel tells it. */
  readonly signedInAt?: Date;
}

export type Refusal =
  /** The actor holds no role that may reset anybody's password. */
  | "no-role"
  /** The actor has a role, and it does not reach this person. `whoMay` names the roles that do. */
  | "role-too-low"
  | "own-account"
  | "guest"
  | "federated"
  | "synced-without-writeback"
  | "account-disabled"
  /** The actor is not an enabled member of this tenant. */
  | "actor-not-entitled"
  | "not-personal"
  /** A temporary access pass: not switched on for this person, or not for the actor's roles to give. */
  | "access-pass-not-allowed"
  /** The person has no chat with the bot (any more) in which they could be told. */
  | "no-chat-with-target"
  /** The matrix allows it, and the house does not let the bot reset privileged people. `whoMay` may do it by hand. */
  | "privileged-off"
  /** Nobody approves what they asked for themselves. */
  | "own-request"
  /** The second person approved, and may not any more. */
  | "approver-not-entitled"
  /** The actor signed in too long ago for this. */
  | "sign-in-too-old"
  /** The house rules say that this account is never reset here. */
  | "protected-account"
  /** Roles or groups could not be read: no reset on a guess. */
  | "unreadable";

export interface Refused {
  readonly kind: "refused";
  readonly reason: Refusal;
  /** Names of the directory roles that may, where that is what is missing. */
  readonly whoMay: readonly string[];
}

export interface DirectoryDown {
  readonly kind: "unavailable";
}

/** What is limited, and over which time. */
export const LIMIT_NAMES = [
  "actor-hour",
  "actor-day",
  "target-15-minutes",
  "target-day",
  "tenant-10-minutes",
  "look-ups-minute",
  "look-ups-hour",
  "batches-hour",
  "batches-day",
  "batch-tenant-10-minutes",
  "batch-look-ups-hour",
  "failed-proofs",
] as const;

export type LimitName = (typeof LIMIT_NAMES)[number];

/** Nothing was done; from `until` on it is possible again. */
export interface Limited {
  readonly kind: "limited";
  readonly limit: LimitName;
  readonly until: Date;
}

export type LookUp =
  /**
   * Nobody of this name whom the actor may reset: unknown, out of reach of the actor's roles, or protected. One answer
   * for all, in the same time. `whoMay` names the roles that reach everybody.
   */
  | { readonly kind: "none"; readonly whoMay: readonly string[] }
  | { readonly kind: "one"; readonly person: Person }
  | { readonly kind: "several"; readonly people: readonly Person[]; readonly more: boolean }
  | Limited
  | Refused
  | DirectoryDown;

/** A new password that must be changed at the next sign-in, or a pass for one sign-in beside the password there is. */
export type ResetWay = "temporary-password" | "temporary-access-pass";

/** Who gets to see it: whoever asked, or the person themselves in their own chat with the bot. */
export type SecretReader = "actor" | "target";

/** What can be chosen for a person, by this actor, now. */
export interface ResetChoices {
  /** Best first, never empty. */
  readonly ways: readonly ResetWay[];
  /** Best first, never empty. */
  readonly readers: readonly SecretReader[];
}

export interface ResetPlan {
  readonly actor: Actor;
  readonly targetId: string;
  /** 10 to 200 characters, or a ticket number. */
  readonly reason: string;
  /** A temporary password where left out. */
  readonly way?: ResetWay;
  /** The actor where left out. */
  readonly reader?: SecretReader;
  /** Also sign the person out everywhere, once it is changed. */
  readonly revokeSessions?: boolean;
  /** When the actor began with this reset; the whole of it takes at most 15 minutes. */
  readonly beganAt: Date;
}

/** What became of signing the person out everywhere. */
export type Sessions = "kept" | "revoked" | "not-revoked" | "unknown";

/** Where the secret went. */
export type HandedOver =
  | { readonly kind: "to-actor"; readonly slip: DeliverySlip }
  /** They are told in their own chat with the bot; the actor never sees it. */
  | { readonly kind: "to-target"; readonly until: Date }
  /** It was changed, and nobody can see the secret: the store failed. */
  | { readonly kind: "lost" };

export type Prepared =
  | { readonly kind: "ready"; readonly actionId: string; readonly person: Person; readonly expiresAt: Date }
  /** A privileged person: the actor types their name, and a second person must agree, before it can be executed. */
  | {
      readonly kind: "needs-approval";
      readonly actionId: string;
      readonly person: Person;
      readonly expiresAt: Date;
    }
  /** It took longer than the whole of a reset may. */
  | { readonly kind: "expired" }
  | Limited
  | Refused
  | DirectoryDown;

export type ResetOutcome =
  | {
      readonly kind: "changed";
      /** As the directory shows it after the reset. */
      readonly person: Person;
      readonly way: ResetWay;
      readonly delivery: HandedOver;
      readonly sessions: Sessions;
    }
  | {
      readonly kind: "not-changed";
      readonly reason: "password-policy" | "access-pass-off" | "not-permitted" | "gone" | "unavailable";
    }
  /** Written, or on its way, and not known to have arrived. The actor is told what became of it, by `until` at the latest. */
  | { readonly kind: "unknown"; readonly until: Date }
  /** A temporary access pass may have been made. Nobody has seen it, so nobody can use it, and a new one replaces it. */
  | { readonly kind: "pass-unknown" }
  /** The button was pressed before; nothing happened now. */
  | { readonly kind: "already-done" }
  | { readonly kind: "expired" }
  /** The person or their roles changed since the confirmation was shown. */
  | { readonly kind: "changed-meanwhile" }
  /** Nobody has approved it (yet); nothing happened, and the action is as it was. */
  | { readonly kind: "needs-approval" }
  | Limited
  | Refused
  | DirectoryDown;

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
      readonly expiresAt: Date;
    }
  /** To the actor. `confirm` while the approved action still waits for its button. */
  | {
      readonly kind: "asked-by-you";
      readonly state: ApprovalState;
      readonly target: Person;
      readonly decidedBy?: Person;
      readonly confirm?: { readonly actionId: string; readonly until: Date };
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

/** The one door to the directory for everything that changes it. */
export interface Guard {
  readonly batches: BatchGuard;
  /** Whether the actor may reset anybody at all, before anything is looked up for them. */
  mayReset(actor: Actor): Promise<{ readonly kind: "may" } | Limited | Refused | DirectoryDown>;
  lookUp(actor: Actor, query: string): Promise<LookUp>;
  /** Whether the actor may reset this very person, so that a refusal comes before any further question. */
  mayResetPerson(
    actor: Actor,
    targetId: string,
  ): Promise<
    | { readonly kind: "may"; readonly person: Person; readonly choices: ResetChoices }
    | Limited
    | Refused
    | DirectoryDown
  >;
  /** Decides, and puts a one-use confirmation in the store. */
  prepare(plan: ResetPlan): Promise<Prepared>;
  /** Decides again, writes the intent, calls the directory once, writes the outcome. */
  execute(actor: Actor, actionId: string): Promise<ResetOutcome>;
  withdraw(actor: Actor, actionId: string): Promise<void>;
  /** The actor typed the target's name; where it is right, everybody who may approve and can be reached is asked. */
  requestApproval(actor: Actor, actionId: string, typedName: string): Promise<ApprovalAsked>;
  approval(person: Actor, requestId: string): Promise<ApprovalShown>;
  /** The first decision counts, and the actor is told of it. */
  decide(approver: Actor, requestId: string, decision: "approve" | "decline"): Promise<ApprovalDecided>;
  /** Records a pressed confirmation that never was, or is another actor's or conversation's; nothing is said of it. */
  reportPress(actor: Actor, actionId: string): Promise<void>;
  /** The actor was told the outcome: nobody needs to tell it any more. Never throws; what was not noted is told again. */
  told(actor: Actor, actionId: string): Promise<void>;
  /**
   * One sweep over the resets, of any instance, whose end is not known or was not told: looks at the account again,
   * never writes to it, and lets the outbox tell what it found. Also ends the requests for approval that nobody
   * decided in time. For a timer, every ten seconds.
   */
  resolve(): Promise<void>;
}

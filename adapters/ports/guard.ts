import type { ApprovalAsked, ApprovalDecided, ApprovalShown } from "./approving.js";
import type { BatchGuard } from "./batch.js";
import type { Person } from "./directory.js";
import type { DirectoryDown, Refusal, Refused } from "./refusal.js";
import type { HandedOver, ResetChoices, ResetWay, SecretReader, Sessions } from "./reset-ways.js";

export type { DirectoryDown, Refusal, Refused };
export type { HandedOver, ResetChoices, ResetWay, SecretReader, Sessions } from "./reset-ways.js";

/** Who asks, and from where. Everything else about them is read from the directory, each time. */
export interface Actor {
  readonly personId: string;
  readonly conversationId: string;
  readonly personal: boolean;
  /** When they proved who they are, where the channel tells it. */
  readonly signedInAt?: Date;
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

/** Directory roles, from the least powerful. */
export type WhoMay =
  | {
      readonly kind: "roles";
      readonly roles: readonly { readonly name: string; readonly templateId: string }[];
    }
  | DirectoryDown;

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

export type NotChangedReason =
  "password-policy" | "access-pass-off" | "not-permitted" | "gone" | "sign-in-needed" | "unavailable";

export type ResetOutcome =
  | {
      readonly kind: "changed";
      /** As the directory shows it after the reset. */
      readonly person: Person;
      readonly way: ResetWay;
      readonly delivery: HandedOver;
      readonly sessions: Sessions;
    }
  | { readonly kind: "not-changed"; readonly reason: NotChangedReason }
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
  /** Which roles could reset the actor's own account by hand; for `somebody`, of whom nothing is known, those that reach everybody. */
  whoMayReset(account: Actor | "somebody"): Promise<WhoMay>;
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

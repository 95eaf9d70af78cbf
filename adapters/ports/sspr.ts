/**
 * Self-service password reset (SSPR) as a directory can tell of it. Whatever a directory cannot tell is absent:
 * unknown, never guessed. Microsoft Graph v1.0 does not know the tenant's policy, the number of methods, nor the throttle.
 */

/** Whom the tenant's policy for ordinary people reaches: Entra's None, Selected (one group) and All. */
export type SsprPolicy = "none" | "selected" | "all";

/** A kind of proof that self-service password reset accepts. */
export type SsprMethod =
  "mobile-phone" | "office-phone" | "alternate-email" | "authenticator-app" | "security-questions";

/** Proofs that sign somebody in and do not count for a password reset. */
export type OtherMethod = "passkey" | "windows-hello";

/** What somebody registered. `hint` is masked in the adapter, such as `+31 ** *** **42`: the whole never leaves it. */
export interface RegisteredMethod {
  readonly kind: SsprMethod | OtherMethod;
  readonly hint?: string;
}

/** What self-service password reset knows of a person. */
export interface SsprState {
  readonly policy?: SsprPolicy;
  /** Whether the policy that holds for this person lets them in (Graph: isSsprEnabled). */
  readonly inScope?: boolean;
  readonly licensed?: boolean;
  /** Under the administrators' own policy: two methods, no security questions (Graph: isAdmin). */
  readonly administrator?: boolean;
  /** The administrators' own switch (Graph: allowedToUseSSPR of the authorization policy). */
  readonly administratorsAllowed?: boolean;
  readonly methodsRequired?: 1 | 2;
  readonly methodsRegistered?: readonly SsprMethod[];
  /** Whether those are enough (Graph: isSsprRegistered). The report lags by hours. */
  readonly registered?: boolean;
  /** Kept out after too many tries; absent is not kept out, or not known: Graph never tells. */
  readonly throttledUntil?: Date;
}

/** What the tenant set for self-service password reset. */
export interface TenantSspr {
  readonly policy?: SsprPolicy;
  /** The group of a "selected" policy. */
  readonly groupName?: string;
  readonly methodsRequired?: 1 | 2;
  readonly methodsAllowed?: readonly SsprMethod[];
  readonly administratorsAllowed?: boolean;
  /** Whether people are asked to register when they sign in. */
  readonly registerAtSignIn?: boolean;
  /** 0 to 730; 0 is never. */
  readonly reconfirmAfterDays?: number;
  readonly notifyPerson?: boolean;
  readonly notifyAdministrators?: boolean;
  /** What "contact your administrator" leads to when it is not Microsoft's own mail. */
  readonly helpDeskLink?: string;
  readonly passwordWriteback?: boolean;
}

/** One row of the tenant's registration report. Disabled people are not in it. */
export interface PersonRegistration {
  readonly personId: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly administrator: boolean;
  readonly userType: "member" | "guest";
  /** The policy lets them. */
  readonly enabled: boolean;
  /** They registered enough. */
  readonly registered: boolean;
  /** Both: they could reset their password now. */
  readonly capable: boolean;
}
